using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

public sealed partial class Council
{
    /// <summary>Says which area the council serves, so that its own figures are found among everybody's.</summary>
    /// <param name="area">The area.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<AreaChosen> Serve(CouncilArea area, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("say which area the council serves"); }
        var (code, name) = (Naming.Tidy(area.Code), Naming.Tidy(area.Name));
        List<string> others = [.. area.OtherCodes.Select(Naming.Tidy).Where(other => other.Length > 0 && other != code).Distinct(StringComparer.OrdinalIgnoreCase)];
        List<Problem> problems = [.. new[]
        {
            code.Length == 0 ? new Problem("AreaCode", "Give the code of the area, as in E08000009.") : Naming.TooLong("AreaCode", code, 20),
            Naming.Fault("AreaName", name, "the area", 200, []),
            others.Any(other => other.Length > 20) ? new Problem("OtherCodes", "A code has 20 characters at most.") : null,
        }.OfType<Problem>()];
        if (problems.Count > 0) { return problems; }
        Area = new(code, name, others);
        return new AreaChosen(Ref, $"{name} ({code}{(others.Count > 0 ? $", also {string.Join(", ", others)}" : "")})");
    }
}
