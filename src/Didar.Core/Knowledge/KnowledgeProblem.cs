using System.Globalization;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>What can be wrong with knowledge files; <c>docs/problems.md</c> explains each code.</summary>
internal static class KnowledgeProblem
{
    public static Problem UnknownFile(string name) =>
        Make("DI801", $"{name}: no knowledge file has this name; it was not read.");

    public static Problem NoColumn(string name, string column) =>
        Make("DI802", $"{name}: the header row lacks the column '{column}'; the file was not read.");

    public static Problem BadRow(string name, int line, string why) =>
        Make("DI803", $"{name}:{line.ToString(CultureInfo.InvariantCulture)}: {why}; the row was left out.");

    public static Problem Repeated(string name, int line, string id) =>
        Make("DI804", $"{name}:{line.ToString(CultureInfo.InvariantCulture)}: '{id}' stands in this layer already; the later row counts.");

    public static Problem NoSuch(string file, string row, string column, string id) =>
        Make("DI805", $"{file}: '{row}' names '{id}' as its {column}, which no file has.");

    public static Problem Inconsistent(string file, string row, string why) =>
        Make("DI806", $"{file}: '{row}': {why}.");

    public static Problem Unused(string file, string row, string why) =>
        Make("DI807", $"{file}: '{row}': {why}.");

    private static Problem Make(string code, string message) => new(code, "Knowledge", message);
}
