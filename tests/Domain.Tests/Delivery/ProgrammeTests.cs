using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class ProgrammeTests
{
    private static ProgrammeDetails New => new() { Title = "  Closer to  home ", Purpose = "Care near where people live", OwnerPostId = Head, BoardId = Pat.Id };

    [Fact]
    public void A_programme_is_begun_changed_and_ended()
    {
        var (programme, outcome) = Programme.Begin(Somebody.Id(51), New, [Change], Chart, Officer);
        Assert.Equal(("The programme was begun", null), Happened(outcome));
        Assert.Equal(("Closer to home", "closer-to-home", Pat.Id), (programme!.Title, programme.Slug, programme.BoardId));
        Assert.Equal(("", "Nothing was changed."), Fault(programme.Change(New, [Change, programme], Chart, Officer)));
        Assert.Equal(("The programme was changed", null), Happened(programme.Change(New with { Title = "Nearer", Purpose = null }, [Change, programme], Chart, Officer)));
        Assert.Equal("closer-to-home", programme.Slug);
        Assert.Equal(("", "It cannot end while these run: PID 79."), Fault(programme.End([Proposed()], Officer)));
        Assert.Equal(("The programme ended on 23 November 2026", null), Happened(programme.End([], Officer)));
        Assert.Equal(("", "This programme has ended."), Fault(programme.End([], Officer)));
        Assert.Equal(("", "This programme has ended."), Fault(programme.Change(New, [], Chart, Officer)));
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        var (none, outcome) = Programme.Begin(Somebody.Id(51), new() { Title = "change", Purpose = new('a', Programme.MaxWords + 1), OwnerPostId = Gone }, [Change], Chart, Officer);
        Assert.Null(none);
        Assert.Equal([("Title", "There is already one called Change."), ("Purpose", "This has 4001 characters; the limit is 4000."), ("OwnerPostId", "Choose the post that answers for it.")], Faults(outcome));
        Assert.Equal(2, Change.Change(new() { Title = "" }, [Change], Chart, Officer).Problems.Count);
    }

    [Fact]
    public void Only_those_who_run_delivery_may()
    {
        Refused(Programme.Begin(Somebody.Id(51), New, [], Chart, Lead).Outcome);
        Refused(Change.Change(New, [], Chart, Clerk));
        Refused(Change.End([], Somebody.Member));
    }
}
