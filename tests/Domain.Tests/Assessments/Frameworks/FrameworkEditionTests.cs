using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.Frameworks;

public sealed class FrameworkEditionTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Actor Officer = By(Role.PerformanceOfficer);

    private static FrameworkContent Content => SomeFramework.Content;

    private static FrameworkContent Reworded => Content with { Parts = [Content.Parts[0], Content.Parts[1] with { Title = "Means" }] };

    private static Actor By(Role role) => new() { Account = Guid.CreateVersion7(), Post = "Head of Performance", At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), Today = Today, Roles = [role] };

    private static FrameworkEdition First() => FrameworkEdition.TakeUp(Guid.CreateVersion7(), Content, [], [], null, Officer).Edition!;

    private static FrameworkEdition Second(FrameworkEdition first) => FrameworkEdition.TakeUp(Guid.CreateVersion7(), Reworded, [first], [], "It is clearer.", Officer).Edition!;

    private static string Refusal<T>(Domain.Basics.Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Message;

    [Fact]
    public void The_first_edition_needs_no_reason()
    {
        var (edition, outcome) = FrameworkEdition.TakeUp(Guid.CreateVersion7(), Content, [], ["1.1"], " ", Officer);
        Assert.Equal(("some-2005", 1, "", "Head of Performance", Today), (edition!.Code, edition.Number, edition.Because, edition.TakenUpBy, edition.TakenUpOn));
        Assert.Equal("Taken up", outcome.Value!.InWords);
        Assert.Null(outcome.Value.Said);
        Assert.Equal("Some framework, edition 1", outcome.Value.About.Name);
        Assert.True(edition.IsInUse(Today));
    }

    [Fact]
    public void A_changed_one_needs_a_reason_and_is_the_next_number()
    {
        var first = First();
        Assert.Equal("Say why it differs from edition 1.", Refusal(FrameworkEdition.TakeUp(Guid.CreateVersion7(), Reworded, [first], [], " ", Officer).Outcome));
        Assert.Contains("the limit is 2000", Refusal(FrameworkEdition.TakeUp(Guid.CreateVersion7(), Reworded, [first], [], new string('a', 2001), Officer).Outcome), StringComparison.Ordinal);
        var (edition, outcome) = FrameworkEdition.TakeUp(Guid.CreateVersion7(), Reworded, [first], [], " It is clearer. ", Officer);
        Assert.Equal((2, "It is clearer."), (edition!.Number, edition.Because));
        Assert.Equal(("Taken up as edition 2", "It is clearer."), (outcome.Value!.InWords, outcome.Value.Said));
    }

    [Fact]
    public void What_is_an_edition_already_is_not_taken_up_again()
    {
        var first = First();
        var second = Second(first);
        Assert.Equal("This is edition 2 already.", Refusal(FrameworkEdition.TakeUp(Guid.CreateVersion7(), Reworded, [second, first], [], "Again", Officer).Outcome));
        first.Retire("Replaced.", Today, Officer);
        Assert.Equal("This is edition 1 already. It was retired: take it into use again.", Refusal(FrameworkEdition.TakeUp(Guid.CreateVersion7(), Content, [second, first], [], "Back", Officer).Outcome));
    }

    [Fact]
    public void What_changes_under_a_live_assessment_is_said_and_allowed()
    {
        var changed = Reworded with { Parts = [Reworded.Parts[0] with { Parts = [SomeFramework.Part("1.2")] }, Reworded.Parts[1] with { Parts = [] }, SomeFramework.Part("3", SomeFramework.Part("2.1"))], Crosswalks = [] };
        var (_, outcome) = FrameworkEdition.TakeUp(Guid.CreateVersion7(), changed, [First()], ["1.1", "1.2", "2", "2.1"], "Shorter", Officer);
        Assert.Equal(["1.1", "2", "2.1"], outcome.Value!.Touched);
        Assert.Equal("Taken up as edition 2, though it changes or leaves out 1.1, 2 and 2.1, which are being answered: those self-assessments stay on their edition", outcome.Value.InWords);
        Assert.Contains("leaves out 2, which is being answered", (outcome.Value with { Touched = ["2"] }).InWords, StringComparison.Ordinal);
        Assert.Contains("19, 20 and 5 more, which are", (outcome.Value with { Touched = [.. Enumerable.Range(1, 25).Select(number => $"{number}")] }).InWords, StringComparison.Ordinal);
    }

    [Fact]
    public void A_framework_with_faults_and_one_without_the_right_are_refused()
    {
        Assert.Equal("Give the framework a title.", Refusal(FrameworkEdition.TakeUp(Guid.CreateVersion7(), Content with { Title = " " }, [], [], null, Officer).Outcome));
        var (edition, outcome) = FrameworkEdition.TakeUp(Guid.CreateVersion7(), Content, [], [], null, By(Role.Member));
        Assert.Null(edition);
        Assert.Contains("take up a framework", Refusal(outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_one_has_a_last_day_and_a_reason_and_can_be_used_again()
    {
        var edition = First();
        Assert.Contains("retire a framework", Refusal(edition.Retire("Ended.", Today, By(Role.Member))), StringComparison.Ordinal);
        Assert.Equal(["Because", "On"], edition.Retire(" ", null, Officer).Problems.Select(problem => problem.Field));
        Assert.Equal(["Because", "On"], edition.Retire(new string('a', 2001), Today.AddDays(-1), Officer).Problems.Select(problem => problem.Field));
        Assert.Equal("It is in use: it was not retired.", Refusal(edition.UseAgain(Officer)));
        var retired = edition.Retire(" The regime ended. ", Today, Officer).Value!;
        Assert.Equal(("Retired: no new assessment is made on it after 23 November 2026", "The regime ended."), (retired.InWords, retired.Said));
        Assert.Equal((true, false), (edition.IsInUse(Today), edition.IsInUse(Today.AddDays(1))));
        Assert.Equal("It was retired already, with 23 November 2026 as its last day.", Refusal(edition.Retire("Again", Today, Officer)));
        Assert.Contains("into use again", Refusal(edition.UseAgain(By(Role.Member))), StringComparison.Ordinal);
        Assert.Equal("In use again", edition.UseAgain(Officer).Value!.InWords);
        Assert.Equal((null, null), (edition.RetiredOn, edition.RetiredBecause));
    }
}
