using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What happened when figures were entered, in a sentence.</summary>
public static class EntrySaid
{
    public static string Of(EnteredFigures came)
    {
        string[] parts =
        [
            came.Saved > 0 ? $"{Say.Count(came.Saved, "figure", "figures")} saved" : "",
            came.Corrected > 0 ? $"{Say.Count(came.Corrected, "figure", "figures")} corrected or confirmed" : "",
            came.Written > 0 ? $"{Say.Count(came.Written, "commentary", "commentaries")} saved" : "",
            came.InQuestion > 0 ? $"{Say.Count(came.InQuestion, "is", "are")} in question until somebody says why {(came.InQuestion == 1 ? "it is" : "they are")} right" : "",
        ];
        var said = string.Join(", ", parts.Where(part => part.Length > 0));
        return said.Length == 0 ? "Nothing was changed." : $"{said}.";
    }
}
