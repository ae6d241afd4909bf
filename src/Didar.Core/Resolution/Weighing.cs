using Didar.Mentions;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>Notes whom a mention was weighed against and why each was refused; made only where somebody asks.</summary>
internal sealed class Weighing(Trace trace, Mentioned mentioned)
{
    /// <summary>How many candidates back are told: who was named just before is what a reader would think of.</summary>
    private const int Told = 6;

    /// <summary>The people named before that a name was not taken for.</summary>
    public void Person(Mention mention, string name, Entity? taken, List<Entity> entities)
    {
        foreach (var other in Before(entities, taken, MentionKind.Person))
        {
            var why = mention.Known is { } ours && other.Known is { } theirs && ours != theirs ? $"«{name}» is known as {ours}, «{other.Name}» as {theirs}"
                : $"«{name}» can be neither the surname nor a fuller form of «{other.Name}»";
            trace.Refuse("Resolution", "person", SpanOf(mention.Tokens), why);
        }
    }

    /// <summary>The holders that an office named alone was not taken for.</summary>
    public void Office(Mention mention, string words, Entity? taken, List<Entity> entities)
    {
        foreach (var other in Before(entities, taken, MentionKind.Person))
        {
            var why = mention.Country is { } ours && other.Country is { } theirs && ours != theirs ? $"«{words}» acts for {ours}, «{other.Name}» for {theirs}"
                : other.Offices.Count == 0 ? $"the report gives «{other.Name}» no office up to here"
                : taken is null ? $"«{words}» is none of the offices of «{other.Name}»" : $"«{words}» fits «{other.Name}» less well than «{taken.Name}»";
            trace.Refuse("Resolution", "office", SpanOf(mention.Tokens), why);
        }
    }

    /// <summary>Whom a pronoun or a dropped subject was not taken for.</summary>
    public void Pointing(TokenRange at, Entity? taken, List<Entity> spoken)
    {
        if (taken is null)
        {
            trace.Refuse("Resolution", "speaker", SpanOf(at), "nobody who could be meant has spoken before");
            return;
        }
        foreach (var other in spoken.TakeLast(Told))
        {
            if (other != taken) trace.Refuse("Resolution", "speaker", SpanOf(at), $"«{other.Name}» spoke before «{taken.Name}», or is of a kind that the word does not point to");
        }
    }

    private static IEnumerable<Entity> Before(List<Entity> entities, Entity? taken, MentionKind kind) =>
        entities.Where(entity => entity != taken && entity.Kind == kind).TakeLast(Told);

    private TextSpan SpanOf(TokenRange at) => new(mentioned.Analysis.Tokens[at.First].Span.Start, mentioned.Analysis.Tokens[at.End - 1].Span.End);
}
