using System.Globalization;

namespace Didar.Language;

/// <summary>
/// The verbs, and what a form says: prefixes and endings are taken off, and what is left must be a stem. Nothing is
/// allocated by a look-up.
/// </summary>
public sealed class VerbLexicon
{
    private readonly Verb[] _verbs;
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _past;
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _present;
    private readonly Dictionary<string, VerbForm>.AlternateLookup<ReadOnlySpan<char>> _irregular;
    private readonly string[] _preverbs;

    /// <summary>Takes the verbs; a verb's number is its place in the list, counted from 1.</summary>
    public VerbLexicon(IEnumerable<Verb> verbs)
    {
        _verbs = [.. verbs];
        var past = new Dictionary<string, ushort>(_verbs.Length);
        var present = new Dictionary<string, ushort>(_verbs.Length);
        for (var i = 0; i < _verbs.Length; i++)
        {
            Add(past, _verbs[i].Preverb + _verbs[i].Past, i);
            Add(present, _verbs[i].Preverb + _verbs[i].Present, i);
        }
        _past = past.GetAlternateLookup<ReadOnlySpan<char>>();
        _present = present.GetAlternateLookup<ReadOnlySpan<char>>();
        _irregular = IrregularVerbForms.Of(this).GetAlternateLookup<ReadOnlySpan<char>>();
        _preverbs = [.. _verbs.Select(v => v.Preverb).Where(p => p.Length > 0).Distinct()];
    }

    /// <summary>The number of verbs.</summary>
    public int Count => _verbs.Length;

    /// <summary>The verb of a number that <see cref="VerbForm.Stem"/> gave.</summary>
    public Verb this[ushort stem] => _verbs[stem - 1];

    /// <summary>The number of the verb with this past stem (with its preverb); 0 for none.</summary>
    public ushort Find(ReadOnlySpan<char> past) => _past.TryGetValue(past, out var stem) ? stem : (ushort)0;

    /// <summary>Reads <c>knowledge/verbs.tsv</c>.</summary>
    public static VerbLexicon Load(string path) => new(File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(ReadVerb));

    /// <summary>What a form in normal spelling says, if it can be a verb; <c>default</c> if it cannot.</summary>
    public VerbForm Analyse(ReadOnlySpan<char> form)
    {
        if (form.Length < 2) return default;
        if (_irregular.TryGetValue(form, out var known)) return known;
        var best = default(VerbForm);
        var bestSeen = -1;
        Try(form, [], ref best, ref bestSeen);
        if (bestSeen >= 0) return best;
        foreach (var preverb in _preverbs)
        {
            if (!form.StartsWith(preverb, StringComparison.Ordinal) || form.Length < preverb.Length + 2) continue;
            var rest = form[preverb.Length..];
            Try(rest[0] == '\u200C' ? rest[1..] : rest, preverb, ref best, ref bestSeen);
        }
        return best;
    }

    private void Try(ReadOnlySpan<char> form, ReadOnlySpan<char> preverb, ref VerbForm best, ref int bestSeen)
    {
        if (TryCut(ref form, "نمی\u200C")) TryImperfective(form, preverb, true, ref best, ref bestSeen);
        else if (TryCut(ref form, "می\u200C")) TryImperfective(form, preverb, false, ref best, ref bestSeen);
        else
        {
            TryPast(form, preverb, false, Tense.Past, ref best, ref bestSeen);
            TryPresent(form, preverb, false, Tense.BarePresent, ref best, ref bestSeen);
            if (form.Length > 2 && form[0] is 'ن' or 'ب') TryPrefixed(form, preverb, ref best, ref bestSeen);
        }
    }

    private void TryImperfective(ReadOnlySpan<char> form, ReadOnlySpan<char> preverb, bool negative, ref VerbForm best, ref int bestSeen)
    {
        // Present first: می‌خواند and می‌ماند are both, and news tells of today.
        TryPresent(form, preverb, negative, Tense.Present, ref best, ref bestSeen);
        TryPast(form, preverb, negative, Tense.PastImperfective, ref best, ref bestSeen);
        if (form is "توان" && preverb.IsEmpty) Offer(Find("توانست"), Tense.Present, 0, negative, ref best, ref bestSeen);
    }

    private void TryPrefixed(ReadOnlySpan<char> form, ReadOnlySpan<char> preverb, ref VerbForm best, ref int bestSeen)
    {
        var negative = form[0] == 'ن';
        TryAfterPrefix(form[1..], preverb, negative, ref best, ref bestSeen);
        if (form[1] != 'ی' || form.Length < 4 || form.Length > 30) return;
        // After the glide آ is written ا (نیامد) and ا is not written at all (نیفتاد).
        Span<char> whole = stackalloc char[form.Length];
        if (form[2] == 'ا')
        {
            form[2..].CopyTo(whole);
            whole[0] = 'آ';
            TryAfterPrefix(whole[..(form.Length - 2)], preverb, negative, ref best, ref bestSeen);
            return;
        }
        form[1..].CopyTo(whole);
        whole[0] = 'ا';
        TryAfterPrefix(whole[..(form.Length - 1)], preverb, negative, ref best, ref bestSeen);
    }

    private void TryAfterPrefix(ReadOnlySpan<char> form, ReadOnlySpan<char> preverb, bool negative, ref VerbForm best, ref int bestSeen)
    {
        if (negative) TryPast(form, preverb, true, Tense.Past, ref best, ref bestSeen);
        TryPresent(form, preverb, negative, Tense.Subjunctive, ref best, ref bestSeen);
        if (TryFind(_present, form, preverb, out var stem)) Offer(stem, Tense.Imperative, 2, negative, ref best, ref bestSeen);
        else if (form.Length > 2 && form[^1] == 'ی' && EndsInVowel(form[..^1]) && TryFind(_present, form[..^1], preverb, out stem))
            Offer(stem, Tense.Imperative, 2, negative, ref best, ref bestSeen);
    }

    private void TryPast(ReadOnlySpan<char> form, ReadOnlySpan<char> preverb, bool negative, Tense tense, ref VerbForm best, ref int bestSeen)
    {
        foreach (var (ending, person) in VerbEndings.Past)
        {
            if (TryCutEnd(form, ending, out var rest) && TryFind(_past, rest, preverb, out var stem)) Offer(stem, tense, person, negative, ref best, ref bestSeen);
        }
        if (TryCutEnd(form, "ن", out var infinitive) && TryFind(_past, infinitive, preverb, out var verb)) Offer(verb, Tense.Infinitive, 0, negative, ref best, ref bestSeen);
        foreach (var (ending, person) in VerbEndings.Perfect)
        {
            if (TryCutEnd(form, ending, out var rest) && TryFind(_past, rest, preverb, out var stem))
                Offer(stem, person == 0 ? Tense.PastParticiple : Tense.Perfect, person, negative, ref best, ref bestSeen);
        }
    }

    private void TryPresent(ReadOnlySpan<char> form, ReadOnlySpan<char> preverb, bool negative, Tense tense, ref VerbForm best, ref int bestSeen)
    {
        foreach (var (ending, person) in VerbEndings.Present)
        {
            if (!TryCutEnd(form, ending, out var rest) || rest.Length == 0) continue;
            var hasGlide = rest.Length > 1 && rest[^1] is 'ی' or 'ئ' && EndsInVowel(rest[..^1]);
            if (hasGlide ? !TryFind(_present, rest[..^1], preverb, out var stem) : EndsInVowel(rest) || !TryFind(_present, rest, preverb, out stem)) continue;
            Offer(stem, TenseOf(stem, tense, negative), person, negative, ref best, ref bestSeen);
        }
    }

    // دارم and باشم need no prefix.
    private Tense TenseOf(ushort stem, Tense tense, bool negative) => this[stem].Present switch
    {
        "دار" when this[stem].Preverb.Length == 0 && (tense == Tense.BarePresent || tense == Tense.Subjunctive && negative) => Tense.Present,
        "باش" when tense == Tense.BarePresent => Tense.Subjunctive,
        _ => tense,
    };

    // رو، شو and their like end in a consonant: می‌رویم is "we go", but می‌گویم is "I say".
    internal static bool EndsInVowel(ReadOnlySpan<char> stem) =>
        stem[^1] == 'ا' || stem is "آ" || stem[^1] == 'آ' || stem[^1] == 'و' && !(stem is "دو" || stem.EndsWith("رو", StringComparison.Ordinal)
            || stem.EndsWith("شو", StringComparison.Ordinal) || stem.EndsWith("نو", StringComparison.Ordinal));

    private void Offer(ushort stem, Tense tense, byte person, bool negative, ref VerbForm best, ref int bestSeen)
    {
        if (stem == 0 || this[stem].Seen <= bestSeen) return;
        best = new(stem, tense, person, negative);
        bestSeen = this[stem].Seen;
    }

    private static bool TryFind(
        Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> stems, ReadOnlySpan<char> stem, ReadOnlySpan<char> preverb, out ushort found)
    {
        found = 0;
        if (stem.IsEmpty || stem.Length + preverb.Length > 24) return false;
        if (preverb.IsEmpty) return stems.TryGetValue(stem, out found);
        Span<char> whole = stackalloc char[24];
        preverb.CopyTo(whole);
        stem.CopyTo(whole[preverb.Length..]);
        return stems.TryGetValue(whole[..(preverb.Length + stem.Length)], out found);
    }

    private static bool TryCut(ref ReadOnlySpan<char> form, string prefix)
    {
        if (!form.StartsWith(prefix, StringComparison.Ordinal)) return false;
        form = form[prefix.Length..];
        return true;
    }

    private static bool TryCutEnd(ReadOnlySpan<char> form, string ending, out ReadOnlySpan<char> rest)
    {
        rest = default;
        if (form.Length <= ending.Length || !form.EndsWith(ending, StringComparison.Ordinal)) return false;
        rest = form[..^ending.Length];
        return true;
    }

    private static void Add(Dictionary<string, ushort> stems, string stem, int index) => stems.TryAdd(stem, (ushort)(index + 1));

    private static Verb ReadVerb(string line)
    {
        var fields = line.Split('\t');
        var kind = fields[3] switch
        {
            "light" => VerbKind.Light,
            "copula" => VerbKind.Copula,
            "modal" => VerbKind.Modal,
            _ => VerbKind.Full,
        };
        return new(fields[0] == "-" ? "" : fields[0], fields[1], fields[2], kind, int.Parse(fields[4], CultureInfo.InvariantCulture));
    }
}
