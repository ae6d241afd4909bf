namespace Didar.Archive.Opening;

/// <summary>What an archive is opened for.</summary>
public enum OpenMode
{
    /// <summary>Questions only.</summary>
    Read,
    /// <summary>Changes to an archive that is there.</summary>
    Change,
    /// <summary>Changes; an archive that is not there is made.</summary>
    Create,
}
