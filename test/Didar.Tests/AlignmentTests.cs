using Didar.Text;
using Xunit;

namespace Didar.Tests;

public sealed class AlignmentTests
{
    [Fact]
    public void A_character_after_a_deletion_leads_to_its_own_place()
    {
        var builder = new AlignmentBuilder();
        builder.Copy(2);
        builder.Replace(0, 3);
        builder.Copy(2);
        var alignment = builder.Build(7);
        Assert.Equal(new TextSpan(5, 6), alignment.ToSource(new(2, 3)));
        Assert.Equal(new TextSpan(0, 2), alignment.ToSource(new(0, 2)));
    }
}
