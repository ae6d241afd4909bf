using System.Globalization;
using System.Text;
using System.Xml;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>
/// Reports as an Atom feed (RFC 4287), an entry each with what was said in it. A feed and each entry must tell when they
/// were changed last: that is the date of publication, and 1970-01-01 where none is known.
/// </summary>
internal sealed class AtomWriter
{
    private const string Undated = "1970-01-01T00:00:00Z";
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly Lock _gate = new();
    private string _latest = Undated;

    /// <summary>Begins a feed.</summary>
    public static Export Open()
    {
        var feed = new AtomWriter();
        return new($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"{Namespace}\" xml:lang=\"fa\">\n<id>urn:didar:feed</id>\n<title>Didar</title>\n<generator>Didar</generator>\n",
            feed.Entry,
            // Atom gives the order of a feed's children no meaning; only here is the latest known.
            () => $"<updated>{feed._latest}</updated>\n</feed>\n");
    }

    private string Entry(Record record, Article article)
    {
        var words = new SourceWords(article);
        var updated = record.Published is { } published ? Moment(published) : Undated;
        lock (_gate)
        {
            if (string.CompareOrdinal(updated, _latest) > 0) _latest = updated;
        }
        var text = new StringBuilder();
        // The feed's namespace holds for the entries, which are written one by one.
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineChars = "\n" }))
        {
            var uri = RecordLookup.UriOf(record);
            xml.WriteStartElement("entry");
            Element(xml, "id", uri);
            Element(xml, "title", record.Title is { } title ? words.OnOneLine(title) : record.Id);
            Element(xml, "updated", updated);
            if (updated != Undated) Element(xml, "published", updated);
            xml.WriteStartElement("author");
            Element(xml, "name", record.Source.Outlet ?? "\u2013");
            xml.WriteEndElement();
            if (uri.StartsWith("http", StringComparison.Ordinal))
            {
                xml.WriteStartElement("link");
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("href", uri);
                xml.WriteEndElement();
            }
            foreach (var entity in record.Entities)
            {
                xml.WriteStartElement("category");
                xml.WriteAttributeString("term", Clean(entity.Known ?? entity.Name));
                xml.WriteAttributeString("label", Clean(entity.Name));
                xml.WriteEndElement();
            }
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "text");
            foreach (var meeting in record.Meetings.Where(static meeting => !meeting.Evidence.IsEmpty)) xml.WriteString($"{Clean(words.OnOneLine(meeting.Evidence[0]))}\n");
            foreach (var statement in record.Statements) xml.WriteString($"{Clean(record.Entity(statement.Speaker)?.Name ?? statement.Speaker)}: {Clean(words.OnOneLine(statement.Content))}\n");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return text.Append('\n').ToString();
    }

    // RFC 3339 has no date without a month and a day.
    private static string Moment(RecordDate date) => date.Precision switch
    {
        "day" => $"{date.Date}T00:00:00Z",
        "month" => $"{date.Date}-01T00:00:00Z",
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Date}-01-01T00:00:00Z"),
    };

    private static void Element(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Clean(value));

    // XML 1.0 can't hold control characters, escaped or not, nor half of a surrogate pair.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune.ToString());
        return clean.ToString();
    }
}
