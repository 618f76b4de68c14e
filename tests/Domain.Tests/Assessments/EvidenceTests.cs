using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Assessments.SelfAssessments;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments;

public sealed class EvidenceTests
{
    private static (Evidence? Evidence, Outcome<EvidenceTakenIn> Outcome) Add(EvidenceSource source, string? title = " The  minutes ", EvidenceDetails? details = null, Actor? actor = null) =>
        Evidence.Add(Somebody.Id(40), title, source, details ?? new(), Chart, actor ?? Holder(Lead));

    [Fact]
    public void What_a_piece_is_follows_from_what_is_given()
    {
        var (file, taken) = Add(new() { File = new("minutes.pdf", "application/pdf", "ab", 12) }, details: new() { DatedOn = new(2026, 2, 12), OwnerPost = Reader, StaleAfterMonths = 12 });
        Assert.Equal((EvidenceKind.File, "The minutes", "minutes.pdf", "application/pdf", "ab", 12L), (file!.Kind, file.Title, file.FileName, file.ContentType, file.Hash, file.Size));
        Assert.Equal((new DateOnly(2026, 2, 12), Reader, 12, "Lead", Somebody.Id(7)), (file.DatedOn!.Value, file.OwnerPost!.Value, file.StaleAfterMonths!.Value, file.AddedBy, file.AddedByAccount));
        Assert.Equal("Taken in: file", taken.Value!.InWords);
        Assert.Equal((EvidenceKind.Link, "https://example.org"), (Add(new() { Link = " https://example.org " }).Evidence!.Kind, Add(new() { Link = " https://example.org " }).Evidence!.Link));
        Assert.Equal((EvidenceKind.Measure, Letters), (Add(new() { Measure = Letters }).Evidence!.Kind, Add(new() { Measure = Letters }).Evidence!.RecordId));
        Assert.Equal((EvidenceKind.Action, Letters), (Add(new() { Action = Letters }).Evidence!.Kind, Add(new() { Action = Letters }).Evidence!.RecordId));
        Assert.Equal((EvidenceKind.Decision, "Minute 9"), (Add(new() { Decision = " Minute  9" }).Evidence!.Kind, Add(new() { Decision = " Minute  9" }).Evidence!.Reference));
        Assert.Equal(["File", "Link", "Measure", "Action", "Decision"], Enum.GetValues<EvidenceKind>().Select(kind => kind.InWords()));
    }

    [Fact]
    public void One_thing_is_given_and_said_what_it_is()
    {
        Assert.Equal("Title: Say what it is, so that others find it. | File: Give a file, an address, a measure, an action or a decision.", Add(new(), " ").Outcome.Messages());
        Assert.Equal("File: Give one thing, not a measure, an action and a decision. Add the other as another piece.", Add(new() { Measure = Letters, Action = Letters, Decision = "9" }).Outcome.Messages());
        Assert.Equal("Title: This has 301 characters; the limit is 300. | Decision: This has 301 characters; the limit is 300.", Add(new() { Decision = new('d', 301) }, new('t', 301)).Outcome.Messages());
        Assert.Equal("DatedOn: Evidence cannot be dated after today. | OwnerPost: Choose a post from the list. | StaleAfterMonths: Give 1 to 120 months, or nothing for never.", Add(new() { Decision = "9" }, details: new() { DatedOn = Somebody.Today.AddDays(1), OwnerPost = Ended, StaleAfterMonths = 0 }).Outcome.Messages());
        Assert.Equal("StaleAfterMonths: Give 1 to 120 months, or nothing for never.", Add(new() { Decision = "9" }, details: new() { StaleAfterMonths = 121 }).Outcome.Messages());
        Assert.True(Add(new() { Decision = "9" }, details: new() { DatedOn = Somebody.Today, StaleAfterMonths = 120 }).Outcome.IsGranted);
        Assert.Contains("Your roles do not let you", Add(new() { Decision = "9" }, actor: Somebody.Member).Outcome.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_stale_by_its_own_age_from_its_date_or_from_when_it_came()
    {
        var piece = Piece(dated: new(2026, 1, 31), stale: 1);
        Assert.Equal((new DateOnly(2026, 2, 28), true, false), (piece.StaleOn!.Value, piece.IsStale(new(2026, 2, 28)), piece.IsStale(new(2026, 2, 27))));
        Assert.Equal(Somebody.Today.AddMonths(6), Piece(stale: 6).StaleOn);
        Assert.Null(Piece().StaleOn);
        Assert.False(Piece().IsStale(DateOnly.MaxValue));
    }

    [Fact]
    public void Whoever_owns_it_added_it_or_runs_assessments_changes_it_and_puts_it_away()
    {
        var piece = Piece();
        Assert.Equal("Changed: date, owner, stale after", piece.Change(new() { DatedOn = new(2026, 1, 1), OwnerPost = Reader, StaleAfterMonths = 6 }, Chart, Officer).Value!.InWords);
        Assert.Equal(": Nothing was changed.", piece.Change(new() { DatedOn = new(2026, 1, 1), OwnerPost = Reader, StaleAfterMonths = 6 }, Chart, Holder(Reader, 8)).Messages());
        Assert.Equal("DatedOn: Evidence cannot be dated after today.", piece.Change(new() { DatedOn = new(2027, 1, 1) }, Chart, Holder(Lead)).Messages());
        Assert.Contains("Your roles do not let you change", piece.Change(new(), Chart, Holder(Lead, 8)).Messages(), StringComparison.Ordinal);
        Assert.False(piece.MayKeep(Chart, Somebody.Member with { Account = piece.AddedByAccount }));
        Assert.Contains("Your roles do not let you put", piece.PutAway("x", Chart, Holder(Lead, 8)).Messages(), StringComparison.Ordinal);
        Assert.Equal("Because: Say why: a later one takes its place, it was added by mistake.", piece.PutAway(" ", Chart, Officer).Messages());
        Assert.Equal("Because: This has 2001 characters; the limit is 2000.", piece.PutAway(new('x', 2001), Chart, Officer).Messages());
        Assert.Equal("Because: This holds a character that cannot be printed. Type it again instead of pasting it.", piece.PutAway("a\0b", Chart, Officer).Messages());
        var away = piece.PutAway(" A later one ", Chart, Officer).Value!;
        Assert.Equal(("Put away", "A later one", "A later one"), (away.InWords, away.Said, piece.PutAwayBecause));
        Assert.Equal(": This piece of evidence was put away.", piece.PutAway("x", Chart, Officer).Messages());
        Assert.Equal(": This piece of evidence was put away.", piece.Change(new(), Chart, Officer).Messages());
    }

    [Fact]
    public void What_was_put_away_is_brought_back_by_whoever_keeps_it_and_is_offered_again()
    {
        var piece = Piece();
        Assert.Equal(": This piece of evidence was not put away.", piece.BringBack(Chart, Officer).Messages());
        Assert.True(piece.PutAway("A later one", Chart, Officer).IsGranted);
        Assert.Contains("Your roles do not let you bring", piece.BringBack(Chart, Holder(Lead, 8)).Messages(), StringComparison.Ordinal);
        Assert.Equal("A later one", piece.PutAwayBecause);
        var back = piece.BringBack(Chart, Officer).Value!;
        Assert.Equal(("Brought back", "It had been put away: A later one", null), (back.InWords, back.Said, piece.PutAwayBecause));
        Assert.Equal(": This piece of evidence was not put away.", piece.BringBack(Chart, Officer).Messages());
        Assert.True(piece.PutAway("After all", Chart, Officer).IsGranted);
    }

    [Fact]
    public void An_owner_whose_post_ended_may_stay()
    {
        var piece = Piece();
        piece.OwnerPost = Ended;
        Assert.Equal("Changed: date", piece.Change(new() { OwnerPost = Ended, DatedOn = new(2026, 1, 1) }, Chart, Officer).Value!.InWords);
    }
}
