namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Gives each text of a column a number, the same for texts that differ in capitals or spaces only, so that a row costs no comparison of texts.</summary>
internal sealed class TextNumbers
{
    private readonly Dictionary<string, int> asWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> meant = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> texts = [];
    private string? last;
    private int lastNumber;

    /// <summary>The text as first written, tidied.</summary>
    public string this[int number] => texts[number];

    /// <summary>The number of a text, from 0 in order of appearance.</summary>
    public int Of(string text)
    {
        // Most rows name what the row before them named.
        if (last is not null && (ReferenceEquals(last, text) || string.Equals(last, text, StringComparison.Ordinal))) { return lastNumber; }
        if (!asWritten.TryGetValue(text, out var number))
        {
            var tidy = CellText.Tidy(text);
            if (!meant.TryGetValue(tidy, out number))
            {
                number = texts.Count;
                meant[tidy] = number;
                texts.Add(tidy);
            }

            asWritten[text] = number;
        }

        (last, lastNumber) = (text, number);
        return number;
    }
}
