using System.Text;
using Didar.Knowledge;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>
/// Writes the name of a person no list knows in Latin letters, word by word: as the lists write that word in other
/// people's names, else letter by letter with the vowel that Persian syllables need. The same name is always written
/// alike; short vowels that Persian does not write are a guess.
/// </summary>
internal sealed class Romaniser(KnowledgeBase knowledge)
{
    private const char HalfSpace = '\u200C';
    private readonly Lazy<Dictionary<string, string>> _words = new(() => WordsOf(knowledge));

    /// <summary>The name in Latin letters; empty where it has no letter that can be written.</summary>
    public string Write(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_words.Value.TryGetValue(Folding.Fold(word), out var known))
            {
                Add(result, known, ' ');
                continue;
            }
            var joint = ' ';
            foreach (var part in word.Split(HalfSpace, StringSplitOptions.RemoveEmptyEntries))
            {
                Add(result, _words.Value.TryGetValue(Folding.Fold(part), out known) ? known : Letters(part), joint);
                joint = '-';
            }
        }
        return result.ToString();
    }

    private static void Add(StringBuilder to, string word, char joint)
    {
        if (word.Length == 0) return;
        if (to.Length > 0) to.Append(joint);
        to.Append(word);
    }

    // A word of a known name stands for the word at the same place of its English form.
    private static Dictionary<string, string> WordsOf(KnowledgeBase knowledge)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in knowledge.FirstNames)
        {
            if (name.English.Length > 0) words.TryAdd(Folding.Fold(name.Name), name.English);
        }
        foreach (var person in knowledge.People)
        {
            var persian = person.Names[0].Split(' ');
            var english = person.English.Split(' ');
            if (persian.Length != english.Length) continue;
            for (var i = 0; i < persian.Length; i++) words.TryAdd(Folding.Fold(persian[i]), english[i]);
        }
        return words;
    }

    private static string Letters(string word)
    {
        var result = new StringBuilder(word.Length * 2);
        // How many consonants stand without a vowel, and whether one came before them.
        var (consonants, sawVowel) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            // The first of two ی stands for a hamza: صدرایی.
            if (c is 'ع' or 'ء' or 'ئ' or 'ّ' || c == 'ی' && next == 'ی') continue;
            if (Vowel(c, next, i, consonants) is { } vowel)
            {
                result.Append(vowel);
                (consonants, sawVowel) = (0, true);
                continue;
            }
            var letter = Consonant(c);
            if (letter.Length == 0) continue;
            // No syllable begins with two consonants, and none ends with three.
            if (consonants == (sawVowel ? 2 : 1))
            {
                result.Append('a');
                (consonants, sawVowel) = (0, true);
            }
            result.Append(letter);
            consonants++;
        }
        // «زاده»: the last ه is a vowel; a word of one consonant needs one.
        if (!sawVowel && consonants > 0) result.Append('a');
        if (result.Length > 0) result[0] = char.ToUpperInvariant(result[0]);
        return result.ToString();
    }

    private static string? Vowel(char c, char next, int at, int consonants) => c switch
    {
        'آ' or 'ا' => "a",
        'ه' when next == '\0' && consonants > 0 => "eh",
        // Between vowels and at the start they are consonants: وحید، یزدی، لاورنتیف، ولایتی.
        'و' when at > 0 && consonants > 0 && next is not ('ا' or 'آ') => "ou",
        'ی' when at > 0 && (consonants > 0 && next != 'و' || next == '\0') => "i",
        _ => null,
    };

    private static string Consonant(char c) => c switch
    {
        'ب' => "b", 'پ' => "p", 'ت' or 'ط' => "t", 'ث' or 'س' or 'ص' => "s", 'ج' => "j", 'چ' => "ch", 'ح' or 'ه' => "h", 'خ' => "kh",
        'د' => "d", 'ذ' or 'ز' or 'ض' or 'ظ' => "z", 'ر' => "r", 'ژ' => "zh", 'ش' => "sh", 'غ' => "gh", 'ف' => "f", 'ق' => "q",
        'ک' => "k", 'گ' => "g", 'ل' => "l", 'م' => "m", 'ن' => "n", 'و' => "v", 'ی' => "y",
        _ => "",
    };
}
