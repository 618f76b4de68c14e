using System.Globalization;
using System.Text;

namespace GoldenThread.Domain.Basics;

/// <summary>How text is made alike for a search.</summary>
public static class Folding
{
    /// <summary>Text without accents and capitals, so that a search finds é by e.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) { folded.Append(char.ToLowerInvariant(c is '’' or '‘' ? '\'' : c)); }
        }

        return folded.ToString();
    }
}
