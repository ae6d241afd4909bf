using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Didar.Facts;
using Didar.Text;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Docs;

/// <summary><c>docs/record.md</c> names all that a record can hold.</summary>
public sealed class RecordPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "record.md"));

    [Fact]
    public void Every_member_of_the_record_stands_on_its_page()
    {
        var types = typeof(Record).Assembly.GetTypes().Where(t => t.Namespace == typeof(Record).Namespace && !t.IsEnum && t.IsPublic);
        var missing = from type in types.Append(typeof(Problem))
                      from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                      where property.GetCustomAttribute<JsonIgnoreAttribute>() is null
                      let name = JsonNamingPolicy.CamelCase.ConvertName(property.Name)
                      where !Page.Contains($"`{name}`", StringComparison.Ordinal)
                      select $"{type.Name}.{name}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_word_that_a_member_can_take_stands_on_its_page()
    {
        var missing = from type in new[] { typeof(EntityKind), typeof(MentionForm), typeof(SpeechMode), typeof(Act), typeof(MeetingKind), typeof(VenueKind), typeof(Stance), typeof(FactStatus), typeof(TimeKind), typeof(PloverType) }
                      from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
                      let word = field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name
                      where !Page.Contains(word, StringComparison.Ordinal)
                      select $"{type.Name}: {word}";
        Assert.Empty(missing);
    }
}
