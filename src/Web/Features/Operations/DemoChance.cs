using System.Text;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Chance that is the same at every start: the demonstration tells the same stories to everybody.</summary>
/// <param name="name">What it is of; another name gives other figures.</param>
public sealed class DemoChance(string name)
{
    private ulong _state = Encoding.UTF8.GetBytes(name).Aggregate(14695981039346656037UL, (hash, letter) => unchecked((hash ^ letter) * 1099511628211UL));

    /// <summary>A number about 0 with a standard deviation of 1, and never beyond 2.5.</summary>
    public decimal Normal()
    {
        var sum = 0.0;
        for (var each = 0; each < 12; each++) { sum += Next(); }
        return Math.Clamp((decimal)(sum - 6), -2.5m, 2.5m);
    }

    /// <summary>A number from 0 to 1 (SplitMix64).</summary>
    private double Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}
