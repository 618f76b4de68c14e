namespace GoldenThread.Domain.Improvement;

/// <summary>How actions are cited: CEA1, 3.10 and their kin (R38, R39).</summary>
public static class ActionCode
{
    /// <summary>The most characters that a code may have.</summary>
    public const int MaxLength = 20;

    /// <summary>What is wrong with a code, in words; null when nothing is.</summary>
    /// <param name="code">The code as typed.</param>
    public static string? Fault(string? code) =>
        string.IsNullOrWhiteSpace(code) ? "Give the action a code, such as CEA1 or 3.10."
        : code.Length > MaxLength ? $"A code has {MaxLength} characters at most."
        : code.Any(c => !char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_')) ? "A code has letters, digits, full stops and hyphens only, without spaces."
        : null;

    /// <summary>The key by which codes are put in order, so that 3.10 comes after 3.9.</summary>
    /// <param name="code">The code.</param>
    public static string SortKey(string code)
    {
        var key = new System.Text.StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            if (!char.IsAsciiDigit(code[i])) { key.Append(char.ToUpperInvariant(code[i])); continue; }
            var start = i;
            while (i + 1 < code.Length && char.IsAsciiDigit(code[i + 1])) { i++; }
            key.Append(code.AsSpan(start, i - start + 1).ToString().PadLeft(6, '0'));
        }

        return key.ToString();
    }
}
