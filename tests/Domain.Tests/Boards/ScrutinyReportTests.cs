using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>Today is 23 November 2026: 2025/26 has ended, and 2026/27 has not.</summary>
public sealed class ScrutinyReportTests
{
    private static readonly FinancialYear Year = new(2025);
    private static readonly Board Committee = new() { Id = Somebody.Id(1), Name = "Scrutiny Committee", Type = BoardType.Scrutiny, ChairPostId = Head };
    private static readonly Actor Chair = Somebody.As(Role.Director) with { Account = Somebody.Id(90), Post = "Head of Contact", Posts = new HashSet<Guid> { Head } };

    private static ScrutinyContent Content => new() { CountedOn = Somebody.Today, Foreword = "We asked" };

    private static ScrutinyReport Begun(string? foreword = " We asked\r\n")
    {
        var (report, outcome) = ScrutinyReport.Begin(Somebody.Id(70), Year, foreword, false, Clerk);
        Assert.Equal(("Foreword written", null), Happened(outcome));
        return report!;
    }

    [Fact]
    public void It_is_written_agreed_by_a_chair_and_corrected()
    {
        var report = Begun();
        Assert.Equal((2025, Year, "Scrutiny’s annual report 2025/26", "We asked", null), (report.Year, report.FinancialYear, report.Title, report.Draft!.Foreword, report.Stands));
        Assert.Equal(("Version 1 agreed", "Digest: d1"), Happened(report.Agree([Committee], Content, "d1", "d1", Chair)));
        Assert.Equal((1, "d1", "Clerk", Somebody.Today, "Head of Contact", ""), (report.Stands!.Number, report.Stands.Digest, report.Stands.WrittenBy, report.Stands.AgreedOn, report.Stands.AgreedBy, report.Stands.Because));
        Assert.Equal("It was agreed: nothing in it changes any more. Begin a correction, and say what it corrects.", Fault(report.Write("More", Clerk)).Item2);
        Assert.Equal("It was agreed already.", Fault(report.Agree([Committee], Content, "d", "d", Chair)).Item2);

        Assert.Equal(("Correction begun", "A name was wrong"), Happened(report.Correct(" A name was wrong ", Clerk)));
        Assert.Equal(("We asked", "A name was wrong"), (report.Draft!.Foreword, report.Draft.Because));
        Assert.Equal("A correction is being written already.", Fault(report.Correct("Again", Clerk)).Item2);
        Assert.Equal("Correction written", Happened(report.Write("We asked again", Clerk)).Item1);
        Assert.Equal("Version 2 agreed", Happened(report.Agree([Committee], Content, "d2", "d2", Chair)).Item1);
        Assert.Equal("A name was wrong", report.Stands.Because);
    }

    [Fact]
    public void It_is_written_after_its_year_by_those_who_record_decisions()
    {
        Outcome<ScrutinyReportWritten> Begin(FinancialYear year, bool isTaken, Actor actor, string? foreword = "") => ScrutinyReport.Begin(Somebody.Id(70), year, foreword, isTaken, actor).Outcome;
        Assert.Null(ScrutinyReport.Begin(Somebody.Id(70), Year, "", false, Somebody.Member).Report);
        Refused(Begin(Year, false, Somebody.Member));
        Assert.Equal("2026/27 ends on 31 March 2027. Its report is written when the year has ended.", Fault(Begin(new(2026), false, Clerk)).Item2);
        Assert.Equal("Somebody began the report of this year already. Look at it, then write in it.", Fault(Begin(Year, true, Clerk)).Item2);
        Assert.Equal("Foreword", Fault(Begin(Year, false, Clerk, new('x', ScrutinyReport.MaxWords + 1))).Item1);
        Assert.True(Begin(Year, false, Clerk, null).IsGranted);
    }

    [Fact]
    public void It_is_agreed_with_a_foreword_by_another_as_they_saw_it()
    {
        var report = Begun();
        Assert.StartsWith("Your roles do not let you agree scrutiny’s annual report", Fault(report.Agree([Committee], Content, "d", "d", Clerk with { Account = Somebody.Id(91) })).Item2, StringComparison.Ordinal);
        Assert.Equal("You wrote in it last: somebody else agrees it.", Fault(report.Agree([Committee], Content, "d", "d", Chair with { Account = Clerk.Account })).Item2);
        Assert.Equal("The record has changed since you opened this page. Look at it again, then agree it.", Fault(report.Agree([Committee], Content, "d", "e", Chair)).Item2);
        Assert.Equal("It has no foreword yet.", Fault(Begun("").Agree([Committee], Content, "d", "d", Chair)).Item2);
        Assert.True(ScrutinyReport.MayAgree([], Somebody.Organiser));
        Assert.True(ScrutinyReport.MayAgree([Committee], Chair));
        Assert.False(ScrutinyReport.MayAgree([], Chair));
    }

    [Fact]
    public void A_correction_follows_what_was_agreed_and_says_why()
    {
        var report = Begun();
        Refused(report.Correct("Why", Somebody.Member));
        Assert.Equal("Nothing was agreed that could be corrected.", Fault(report.Correct("Why", Clerk)).Item2);
        Happened(report.Agree([Committee], Content, "d", "d", Chair));
        Assert.Equal(("Because", "Say what is corrected, and why."), Fault(report.Correct(null, Clerk)));
        Assert.Equal("Because", Fault(report.Correct(new string('x', ScrutinyReport.MaxWords + 1), Clerk)).Item1);
    }

    [Fact]
    public void Its_boards_are_those_of_scrutiny_that_there_were_in_the_year()
    {
        Board Of(string name, BoardType type, string? ended = null) => new() { Id = Guid.NewGuid(), Name = name, Type = type, EndedOn = ended is null ? null : On(ended) };
        Assert.Equal(["A", "B", "Scrutiny Committee"], ScrutinyReport.BoardsOf([Committee, Of("B", BoardType.Scrutiny, "2025-04-01"), Of("C", BoardType.Scrutiny, "2025-03-31"), Of("D", BoardType.Officers), Of("A", BoardType.Scrutiny)], Year).Select(each => each.Name));
    }
}
