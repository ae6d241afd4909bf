namespace Didar.Text;

/// <summary>Something in a page that could not be read as it should; the reading goes on.</summary>
/// <param name="Code">A stable code, <c>DI</c> and three digits; <c>docs/problems.md</c> explains each.</param>
/// <param name="Stage">The stage that met it.</param>
/// <param name="Message">One English sentence for people.</param>
/// <param name="At">The place in the decoded page, where there is one.</param>
public sealed record Problem(string Code, string Stage, string Message, TextSpan? At = null);
