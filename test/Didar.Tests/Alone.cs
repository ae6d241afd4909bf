using Xunit;

namespace Didar.Tests;

/// <summary>Tests that measure the whole process, its memory or its time: they run when no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>The collection's name.</summary>
    public const string Name = "alone";
}
