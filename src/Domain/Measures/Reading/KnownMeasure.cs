namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A measure of a file, with what is needed to read its figures.</summary>
internal sealed class KnownMeasure(FoundMeasure measure, PeriodGroup periods, decimal times, string? behind)
{
    public FoundMeasure Measure { get; } = measure;

    public PeriodGroup Periods { get; } = periods;

    public decimal Times { get; } = times;

    public string? Behind { get; } = behind;

    /// <summary>Units of single rows that differ from the measure's, with how many rows have them.</summary>
    public Dictionary<string, int>? OtherUnits { get; set; }

    private string? unitSeen;

    private (bool IsShare, bool IsCount) nature;

    /// <summary>Whether it is a percentage, so that it can't be more than all.</summary>
    public bool IsShare => Nature.IsShare;

    /// <summary>Whether it counts things, so that it can't be below nought.</summary>
    public bool IsCount => Nature.IsCount;

    private (bool IsShare, bool IsCount) Nature
    {
        get
        {
            var unit = Measure.Unit ?? "";
            if (!ReferenceEquals(unitSeen, unit))
            {
                var words = Measure.Qualifiers.Select(pair => pair.Value).Append(unit).ToList();
                nature = (words.Exists(word => word.Contains('%', StringComparison.Ordinal) || word.Contains("percent", StringComparison.OrdinalIgnoreCase) || word.Equals("proportion", StringComparison.OrdinalIgnoreCase)),
                    words.Exists(word => word.Equals("count", StringComparison.OrdinalIgnoreCase) || word.Equals("frequency", StringComparison.OrdinalIgnoreCase) || word.Equals("number", StringComparison.OrdinalIgnoreCase)));
                unitSeen = unit;
            }

            return nature;
        }
    }
}
