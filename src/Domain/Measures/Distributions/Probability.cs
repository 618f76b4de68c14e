using System.Runtime.CompilerServices;

namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>What the distributions ask of their arguments.</summary>
internal static class Probability
{
    /// <exception cref="ArgumentOutOfRangeException">The value is not over 0 and under 1.</exception>
    public static void Check(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0 && value < 1)) { throw new ArgumentOutOfRangeException(name, value, "A probability over 0 and under 1 is needed."); }
    }

    /// <exception cref="ArgumentOutOfRangeException">The count is not 0 or more.</exception>
    public static void CheckCount(double count)
    {
        if (!(count >= 0 && double.IsFinite(count))) { throw new ArgumentOutOfRangeException(nameof(count), count, "A count of 0 or more is needed."); }
    }

    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not over 0.</exception>
    public static void CheckDegrees(double degrees)
    {
        if (!(degrees > 0 && double.IsFinite(degrees))) { throw new ArgumentOutOfRangeException(nameof(degrees), degrees, "Degrees of freedom over 0 are needed."); }
    }
}
