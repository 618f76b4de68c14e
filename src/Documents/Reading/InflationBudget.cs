namespace GoldenThread.Documents.Reading;

/// <summary>What may still be unpacked from one file.</summary>
internal sealed class InflationBudget(DocumentLimits limits)
{
    // Small parts compress as they like; the ratio matters from here on.
    private const long RatioFrom = 4 * 1024 * 1024;
    private long total;

    public void Spend(int bytes, long part, long packed)
    {
        total += bytes;
        if (limits.IsForFigures && total > limits.MaxInflatedBytes && part / Math.Max(packed, 1) <= limits.MaxRatio)
            throw new RefusedException(RefusalKind.TooLarge, $"The file unpacks to more than {limits.MaxInflatedBytes / 1_048_576.0:0.#} MB, the most that is taken. Send it in parts, for example a year at a time.");
        if (total > limits.MaxInflatedBytes || part > limits.MaxPartBytes || (part > RatioFrom && part / Math.Max(packed, 1) > limits.MaxRatio))
            throw Swollen();
    }

    public static RefusedException Swollen() => new(RefusalKind.Unsafe, "The file unpacks to far more than a paper holds. It may have been made to do harm and is not opened.");
}
