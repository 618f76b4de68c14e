namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What tells one series of a file from another.</summary>
/// <param name="Measure">The number of its measure.</param>
/// <param name="Area">The number of its area plus one; 0 for the council itself.</param>
/// <param name="Part">The number of its part.</param>
internal readonly record struct SeriesKey(int Measure, int Area, int Part)
{
    /// <inheritdoc />
    public override int GetHashCode() => (((Measure * 0x1003F) + Area) * 0x3FFFF) + Part;
}
