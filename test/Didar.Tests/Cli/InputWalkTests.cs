using System.Text;
using Didar.Cli.Inputs;
using Didar.Reading;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class InputWalkTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-walk-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_gives_its_known_files_in_the_ordinal_order_of_their_paths()
    {
        foreach (var file in new[] { "b.txt", "a/z.html", "a.txt", "a/b/c.HTM", "a-b.txt", "x.md", "x.xhtml", "y" }) Put(file, "x");
        Assert.Equal(["a-b.txt", "a.txt", "a/b/c.HTM", "a/z.html", "b.txt", "x.xhtml"], Walk(_folder.FullName).Select(input => Path.GetRelativePath(_folder.FullName, input.Name)));
    }

    [Fact]
    public void Json_lines_come_one_by_one_with_their_numbers()
    {
        var file = Put("x.jsonl", "{\"text\":\"a\"}\r\n\n  \n{\"text\":\"b\"}");
        var lines = Walk(file).Cast<BytesInput>().ToArray();
        Assert.Equal([1, 4], lines.Select(line => line.Line));
        Assert.Equal(["{\"text\":\"a\"}", "{\"text\":\"b\"}"], lines.Select(line => Encoding.UTF8.GetString(line.Bytes)));
        Assert.Equal($"{file}:4", lines[1].Name);
    }

    [Theory]
    [InlineData("سلام", Format.Text)]
    [InlineData("", Format.Text)]
    [InlineData("\uFEFF\n <!DOCTYPE html><p>", Format.Html)]
    [InlineData("\uFEFF {\"text\":\"a\"}", Format.JsonLines)]
    public void Standard_input_is_told_by_its_beginning(string content, Format form)
    {
        var walk = new InputWalk(() => new MemoryStream(Encoding.UTF8.GetBytes(content)));
        var input = Assert.IsType<BytesInput>(Assert.Single(walk.Walk(["-"])));
        Assert.Equal(form, input.Form);
        Assert.Equal(content, Encoding.UTF8.GetString(input.Bytes));
    }

    [Fact]
    public void A_folder_that_vanishes_on_the_way_is_told_and_the_others_are_read()
    {
        Put("a.txt", "x");
        Put("b/x.txt", "x");
        Put("c.txt", "x");
        var walk = Walk(_folder.FullName).GetEnumerator();
        Assert.True(walk.MoveNext());
        Directory.Delete(Path.Join(_folder.FullName, "b"), recursive: true);
        Assert.True(walk.MoveNext());
        Assert.Equal("no such file or folder", Assert.IsType<FailedInput>(walk.Current).Reason);
        Assert.True(walk.MoveNext());
        Assert.EndsWith("c.txt", walk.Current.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_left_out()
    {
        if (OperatingSystem.IsWindows()) return;
        Put("a/x.txt", "x");
        Directory.CreateSymbolicLink(Path.Join(_folder.FullName, "a", "loop"), _folder.FullName);
        Assert.Single(Walk(_folder.FullName));
    }

    [Fact]
    public void A_long_line_is_cut_nowhere()
    {
        var line = new string('a', 300_000);
        var lines = new ByteLines(new MemoryStream(Encoding.UTF8.GetBytes($"{line}\n{line}b\r\n\nc")));
        Assert.Equal([300_000, 300_001, 0, 1], [lines.Next()!.Length, lines.Next()!.Length, lines.Next()!.Length, lines.Next()!.Length]);
        Assert.Null(lines.Next());
    }

    [Theory]
    [InlineData("id,title,text\n1,a,\"b\nc\"\n2,d,e\n", 2)]
    [InlineData("\uFEFFid;Title\r\n1;a\r\n", 1)]
    public void A_table_on_standard_input_is_told_by_its_head(string content, int rows)
    {
        var walk = new InputWalk(() => new MemoryStream(Encoding.UTF8.GetBytes(content)));
        var inputs = walk.Walk(["-"]).Cast<BytesInput>().ToArray();
        Assert.Equal(rows, inputs.Length);
        Assert.All(inputs, static input => Assert.Equal(Format.JsonLines, input.Form));
        Assert.Equal("stdin:2", inputs[0].Name);
    }

    [Fact]
    public void A_broken_gzip_is_named_with_its_ending()
    {
        var file = Put("x.jsonl.gz", "no gzip");
        Assert.Equal(file, Assert.IsType<FailedInput>(Assert.Single(Walk(file))).Name);
    }

    [Fact]
    public void What_has_been_walked_over_comes_to_the_size_of_all()
    {
        var last = Put("z.txt", "1234");
        Put("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}");
        Put("no.md", "not read");
        var walk = new InputWalk(() => Stream.Null);
        var passed = walk.Walk([_folder.FullName]).Select(_ => walk.Passed).ToArray();
        Assert.Equal([25, 25, 25], passed);
        Assert.Equal(25 + new FileInfo(last).Length, InputSize.Of([_folder.FullName]));
        Assert.Null(InputSize.Of([_folder.FullName, "-"]));
    }

    private static IEnumerable<Input> Walk(string word) => new InputWalk(() => Stream.Null).Walk([word]);

    private string Put(string name, string content)
    {
        var path = Path.Join(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
