using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>How a risk was judged on a day, with the controls that were there.</summary>
/// <param name="On">The day.</param>
/// <param name="Likelihood">How likely it is, 1 to 5 of the council's scale.</param>
/// <param name="Impact">What it would do, 1 to 5 of the council's scale.</param>
/// <param name="Words">Why it is so.</param>
/// <param name="By">The post that judged it.</param>
public sealed record RiskJudgement(DateOnly On, int Likelihood, int Impact, string Words, string By)
{
    /// <summary>Likelihood times impact, 1 to 25.</summary>
    public int Score => Likelihood * Impact;

    internal static IEnumerable<Problem> Faults(int? likelihood, int? impact)
    {
        if (likelihood is not (>= 1 and <= RiskScale.Steps)) { yield return new("Likelihood", "Choose how likely it is, from 1 to 5."); }
        if (impact is not (>= 1 and <= RiskScale.Steps)) { yield return new("Impact", "Choose what it would do, from 1 to 5."); }
    }
}
