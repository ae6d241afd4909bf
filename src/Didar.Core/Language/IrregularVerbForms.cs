namespace Didar.Language;

/// <summary>The forms that no rule of prefix, stem and ending gives.</summary>
internal static class IrregularVerbForms
{
    private static readonly string[] Persons = ["م", "ی", "", "یم", "ید", "ند"];

    internal static Dictionary<string, VerbForm> Of(VerbLexicon verbs)
    {
        var forms = new Dictionary<string, VerbForm>();
        var be = verbs.Find("بود");
        for (byte person = 1; person <= 6 && be != 0; person++)
        {
            forms["هست" + Persons[person - 1]] = new(be, Tense.Present, person, false);
            forms["نیست" + Persons[person - 1]] = new(be, Tense.Present, person, true);
        }
        if (be != 0)
        {
            forms["است"] = new(be, Tense.Present, 3, false);
            forms["اند"] = new(be, Tense.Present, 6, false);
        }
        var must = verbs.Find("بایست");
        foreach (var form in (string[])["باید", "می\u200Cباید", "بایستی", "می\u200Cبایستی", "بایست"])
        {
            if (must == 0) break;
            forms[form] = new(must, Tense.Present, 0, false);
            forms["ن" + form] = new(must, Tense.Present, 0, true);
        }
        var can = verbs.Find("توانست");
        if (can != 0)
        {
            forms["بتوان"] = new(can, Tense.Subjunctive, 0, false);
            forms["نتوان"] = new(can, Tense.Subjunctive, 0, true);
        }
        return forms;
    }
}
