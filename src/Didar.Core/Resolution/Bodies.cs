using Didar.Knowledge;
using Didar.Mentions;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>Which body «این روزنامه», «این ائتلاف», «این رژیم» mean: the last one that is called by that word, or is of that kind.</summary>
internal sealed class Bodies(MarkedText text)
{
    private readonly Dictionary<string, Entity> _byHead = new(StringComparer.Ordinal);
    private Entity? _medium, _state;

    /// <summary>Keeps a body in mind that the text names.</summary>
    public void Pass(Mention mention, Entity entity)
    {
        var first = mention.Tokens.First;
        if (mention.Kind == MentionKind.State) _state = entity;
        if (mention.Kind is not (MentionKind.Organisation or MentionKind.Group or MentionKind.State)) return;
        if (mention.Rule == "mention/outlet" || text[first].Is(WordClasses.Medium)) _medium = entity;
        if (text[first].Is(WordClasses.OrganisationHead)) _byHead[HeadOf(first)] = entity;
    }

    /// <summary>The body that the mention points back to; null where none like it was named.</summary>
    public Entity? Of(Mention mention)
    {
        var head = mention.Tokens.First + 1;
        if (_byHead.TryGetValue(HeadOf(head), out var same)) return same;
        if (text[head].Is(WordClasses.Medium)) return _medium;
        return text.IsWord(head, "رژیم") || text.IsWord(head, "دولت") || text.IsWord(head, "حکومت") ? _state : null;
    }

    private string HeadOf(int token) => Folding.Fold(text.Form(token));
}
