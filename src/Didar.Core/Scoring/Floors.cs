using System.Collections.Immutable;
using System.Globalization;

namespace Didar.Scoring;

/// <summary>The least that a figure may be.</summary>
/// <param name="Name">The figure's name, as in <see cref="Score.Figures"/>.</param>
/// <param name="Minimum">What F1 or share must reach, 0 to 1.</param>
public sealed record Floor(string Name, double Minimum);

/// <summary>A figure that fell below its floor.</summary>
public sealed record Fall(Floor Floor, double Value);

/// <summary>Figures that may not fall: a line each, name and minimum with a tab between; <c>#</c> begins a comment line.</summary>
public sealed record Floors(ImmutableArray<Floor> All)
{
    private static readonly ImmutableArray<string> Names = [.. new Score().Figures.Select(figure => figure.Name)];

    /// <summary>Reads a floor file.</summary>
    /// <exception cref="InvalidDataException">A line names no figure or no number from 0 to 1; the message has its number.</exception>
    public static Floors Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var floors = ImmutableArray.CreateBuilder<Floor>();
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || !Names.Contains(cells[0], StringComparer.Ordinal)
                || !double.TryParse(cells[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minimum) || minimum > 1)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number}: wanted a figure's name, a tab and a number from 0 to 1"));
            floors.Add(new(cells[0], minimum));
        }
        return new(floors.ToImmutable());
    }

    /// <summary>The figures of a score that are below their floors.</summary>
    public IEnumerable<Fall> Below(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return from floor in All
               let value = score.Figures.Single(figure => string.Equals(figure.Name, floor.Name, StringComparison.Ordinal)).Value
               where value < floor.Minimum
               select new Fall(floor, value);
    }
}
