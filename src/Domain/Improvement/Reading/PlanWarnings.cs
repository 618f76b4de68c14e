namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>The warnings of one reading, as they come.</summary>
internal sealed class PlanWarnings
{
    private readonly List<PlanWarning> all = [];

    public IReadOnlyList<PlanWarning> All => all;

    public void Add(string where, string kind, string message) => all.Add(new(where, kind, message));
}
