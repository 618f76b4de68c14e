using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The labels of those measures of a file that name their periods in one way.</summary>
internal sealed class PeriodGroup(PeriodMapping mapping)
{
    public PeriodMapping Mapping { get; } = mapping;

    public Dictionary<string, FoundPeriod> ByLabel { get; } = new(StringComparer.Ordinal);

    public FoundPeriod? Last { get; set; }

    public Dictionary<string, PeriodReading>? Settled { get; set; }
}
