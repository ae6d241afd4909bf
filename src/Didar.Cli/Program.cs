Console.WriteLine("didar");
