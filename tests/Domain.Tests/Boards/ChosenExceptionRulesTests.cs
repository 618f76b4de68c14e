using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class ChosenExceptionRulesTests
{
    [Fact]
    public void A_council_chooses_its_rules_with_a_reason()
    {
        var rules = new ChosenExceptionRules { Id = Somebody.Id(50) };
        var wanted = new ExceptionSettings { On = [ExceptionRule.RatingFell, ExceptionRule.ActionLate], RedPeriods = 3, DaysLate = 7 };
        Refused(rules.Choose(wanted, Lead));
        Assert.Equal(("Reason", "Say why the rules are chosen so: boards rely on them."), Fault(rules.Choose(wanted, Clerk)));
        var reasoned = Clerk with { Reason = "Too much noise" };
        Assert.Equal(["RedPeriods", "LeastChance", "DaysLate", "DaysSilent", "DaysSlipped"], Faults(rules.Choose(new() { RedPeriods = 1, LeastChance = double.NaN, DaysLate = -1, DaysSilent = 0, DaysSlipped = 733 }, reasoned)).Select(fault => fault.Item1));
        Assert.StartsWith("Rules of exceptions changed: Red for several periods running off, ", Happened(rules.Choose(wanted, reasoned)).Item1, StringComparison.Ordinal);
        Assert.Equal(wanted, rules.Settings);
        Assert.Equal("Rules of exceptions confirmed", Happened(rules.Choose(wanted, reasoned)).Item1);
        Assert.Equal("Rules of exceptions changed: Rating fell off, numbers", Happened(rules.Choose(wanted with { On = [ExceptionRule.ActionLate], DaysLate = 0 }, reasoned)).Item1);
        Assert.All(Enum.GetValues<ExceptionRule>(), rule => Assert.EndsWith(".", rule.Meaning(), StringComparison.Ordinal));
    }
}
