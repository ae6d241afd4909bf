namespace Didar.Language;

/// <summary>The marks that may open or close a quotation in Persian print.</summary>
public static class Quotation
{
    /// <summary>Whether the character may open a quotation.</summary>
    public static bool Opens(char c) => c is '«' or '"' or '“' or '„' or '‟' or '\'' or '‘' or '"' or '<' or '‹';

    /// <summary>Whether the character may close a quotation.</summary>
    public static bool Closes(char c) => c is '»' or '"' or '”' or '“' or '\'' or '’' or '>' or '›';
}
