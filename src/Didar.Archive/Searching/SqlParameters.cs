using System.Data.Common;
using System.Globalization;

namespace Didar.Archive.Searching;

/// <summary>The values of a statement that is put together piece by piece; no value ever stands in its text.</summary>
internal sealed class SqlParameters
{
    private readonly List<object> _values = [];

    /// <summary>Adds a value.</summary>
    /// <returns>What stands for it in the text.</returns>
    public string Add(object value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"@p{_values.Count}");
    }

    /// <summary>Several values for IN; a list without any matches nothing.</summary>
    public string AddAll(IEnumerable<object> values) => string.Join(", ", values.Select(Add).DefaultIfEmpty("NULL"));

    /// <summary>Hands them to a command.</summary>
    public void Bind(DbCommand command)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (string.Create(CultureInfo.InvariantCulture, $"@p{i + 1}"), _values[i]);
            command.Parameters.Add(parameter);
        }
    }
}
