namespace Didar.Language;

/// <summary>The sixteen tags the weights know, in the order of the file; symbols are told by their characters.</summary>
internal static class TagNumbers
{
    private static readonly PartOfSpeech[] Order =
    [
        PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Adp, PartOfSpeech.Adj, PartOfSpeech.Punct, PartOfSpeech.Pron, PartOfSpeech.Propn, PartOfSpeech.Cconj,
        PartOfSpeech.Sconj, PartOfSpeech.Aux, PartOfSpeech.Adv, PartOfSpeech.Det, PartOfSpeech.Num, PartOfSpeech.Part, PartOfSpeech.Intj, PartOfSpeech.X,
    ];

    private static readonly byte[] Numbers = Invert();

    internal static int Of(PartOfSpeech pos) => Numbers[(int)pos];

    internal static PartOfSpeech At(int number) => Order[number];

    private static byte[] Invert()
    {
        var numbers = new byte[32];
        Array.Fill(numbers, (byte)15);
        for (var i = 0; i < Order.Length; i++) numbers[(int)Order[i]] = (byte)i;
        return numbers;
    }
}
