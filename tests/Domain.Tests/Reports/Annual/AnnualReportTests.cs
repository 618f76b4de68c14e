using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Reports;

/// <summary>Today is 23 November 2026: 2025/26 has ended, and 2026/27 has not.</summary>
public sealed class AnnualReportTests
{
    private static readonly FinancialYear Year = new(2025);
    private static readonly Actor Officer = Somebody.As(Role.PerformanceOfficer), Other = Somebody.As(Role.Clerk) with { Account = Somebody.Id(90), Post = "Clerk" };

    private static readonly AnnualSnapshot
        Core = new() { Kind = IssuedKind.Core, Id = Somebody.Id(1), Title = "Core Monitoring, Q4 2025/26", On = On("2026-05-08"), Digest = "abc", Quarter = On("2026-03-31") },
        Board = new() { Kind = IssuedKind.Assessment, Id = Somebody.Id(2), Version = 2, Title = "A board’s year", On = On("2026-06-08"), Digest = "", Board = Pat.Id };

    private static readonly IReadOnlyList<AnnualSnapshot> Offered = [Core, Board];

    private static AnnualContent Content => new() { Title = "Annual report 2025/26", Parts = [new("Heading", "", new(IssuedKind.Core, Core.Title, Core.On, Core.Digest, "", false), [], [])] };

    private static AnnualReport Begun(Actor? actor = null)
    {
        var (report, outcome) = AnnualReport.Begin(Somebody.Id(70), Year, [], actor ?? Officer);
        Assert.Equal("Annual report 2025/26 begun", outcome.Value!.InWords);
        return report!;
    }

    [Fact]
    public void It_is_begun_written_approved_by_another_and_kept()
    {
        var report = Begun();
        Assert.Equal((2025, Year, "Annual report 2025/26", null), (report.Year, report.FinancialYear, report.Title, report.Stands));
        var written = report.Write(new() { Introduction = " One\r\ntwo ", Chosen = [new(Board.Key, "  What  changed ", " Said\n"), new(Core.Key), new(Core.Key, "again")] }, Offered, Officer);
        Assert.Equal(("Annual report written", null), Happened(written));
        Assert.Equal("One\ntwo", report.Draft!.Words.Introduction);
        Assert.Equal([new AnnualChoice(Board.Key, "What changed", "Said"), new(Core.Key)], report.Draft.Words.Chosen);

        Assert.Equal(("Version 1 approved", "Digest: d1"), Happened(report.Approve(Content, "d1", "d1", Other)));
        Assert.Null(report.Draft);
        Assert.Equal((1, "d1", "PerformanceOfficer", Somebody.Today, "Clerk", ""), (report.Stands!.Number, report.Stands.Digest, report.Stands.PreparedBy, report.Stands.ApprovedOn, report.Stands.ApprovedBy, report.Stands.Content.Because));

        Assert.Equal(("Correction begun", "A figure of May was wrong"), Happened(report.Correct(" A figure of May was wrong ", Officer)));
        Assert.Equal("One\ntwo", report.Draft!.Words.Introduction);
        Assert.Equal("Correction written", Happened(report.Write(report.Draft.Words, Offered, Officer)).Item1);
        Assert.Equal("A figure of May was wrong", report.Draft.Because);
        Assert.Equal("Version 2 approved", Happened(report.Approve(Content with { Because = report.Draft.Because }, "d2", "d2", Other)).Item1);
        Assert.Equal(["d1", "d2"], report.Issued.Select(each => each.Digest));
    }

    [Fact]
    public void It_is_begun_once_a_year_of_a_year_that_has_begun_by_those_who_may()
    {
        Outcome<AnnualReportBegun> Begin(FinancialYear? year, Actor actor, params int[] taken) => AnnualReport.Begin(Somebody.Id(70), year, taken, actor).Outcome;
        Refused(Begin(Year, Other));
        Assert.Equal(("Year", "Choose a year that has begun."), Fault(Begin(null, Officer)));
        Assert.Equal(("Year", "Choose a year that has begun."), Fault(Begin(new(2027), Officer)));
        Assert.Equal(("Year", "There is an annual report of 2025/26 already. Open it, or correct it from there."), Fault(Begin(Year, Officer, 2025)));
        Assert.True(Begin(new(2026), Officer, 2025).IsGranted);
    }

    [Fact]
    public void What_is_written_has_its_limits_and_only_what_was_approved_goes_in()
    {
        var report = Begun();
        Refused(report.Write(new(), Offered, Other));
        var wrong = new AnnualWords { Introduction = new('x', AnnualReport.MaxWords + 1), Learned = "a\tb\nc", Chosen = [new("core-none-1", new string('x', AnnualReport.MaxHeading + 1), "Words")] };
        Assert.Equal(["Introduction", "Chosen[core-none-1]", "Heading[core-none-1]"], Faults(report.Write(wrong, Offered, Officer)).Select(each => each.Item1));
        Happened(report.Write(new() { Chosen = [new(Core.Key)] }, Offered, Officer));
        Happened(report.Approve(Content, "d", "d", Other));
        Assert.Equal("It was approved: nothing in it changes any more. Begin a correction, and say what it changes.", Fault(report.Write(new(), Offered, Officer)).Item2);
    }

    [Fact]
    public void It_is_approved_whole_after_its_year_by_somebody_else_as_they_saw_it()
    {
        var report = Begun();
        Refused(report.Approve(Content, "d", "d", Somebody.Member));
        Assert.Equal("You wrote in it last. Somebody else has to approve it.", Fault(report.Approve(Content, "d", "d", Officer)).Item2);
        Assert.Equal("No report is chosen for it yet.", Fault(report.Approve(Content with { Parts = [] }, "d", "d", Other)).Item2);
        Assert.Equal("Something in it has changed since you opened this page. Look at it again, then approve it.", Fault(report.Approve(Content, "d", "e", Other)).Item2);
        var running = AnnualReport.Begin(Somebody.Id(70), new(2026), [], Officer).Report!;
        Assert.Equal("2026/27 ends on 31 March 2027. It is approved when the year has ended.", Fault(running.Approve(Content, "d", "d", Other)).Item2);
        Happened(report.Approve(Content, "d", "d", Other));
        Assert.Equal("It is approved already.", Fault(report.Approve(Content, "d", "d", Other)).Item2);
    }

    [Fact]
    public void A_correction_follows_what_was_approved_and_says_what_it_changes()
    {
        var report = Begun();
        Refused(report.Correct("Why", Other));
        Assert.Equal("Nothing was approved that could be corrected.", Fault(report.Correct("Why", Officer)).Item2);
        Happened(report.Approve(Content, "d", "d", Other));
        Assert.Equal(("Because", "Say what is changed, and why."), Fault(report.Correct(" ", Officer)));
        Assert.Equal("Because", Fault(report.Correct(new string('x', AnnualReport.MaxWords + 1), Officer)).Item1);
        Happened(report.Correct("Why", Officer));
        Assert.Equal("A correction is being prepared already.", Fault(report.Correct("Why", Officer)).Item2);
    }

    [Fact]
    public void What_has_no_approved_report_is_said()
    {
        Assert.Equal(
            ["There is no frozen report of Core Monitoring for Q1 2025/26.", "There is no frozen report of Core Monitoring for Q2 2025/26.", "There is no frozen report of Core Monitoring for Q3 2025/26.", "Nothing was published for residents.", "Performance Assurance Team has not agreed what changed by its work."],
            AnnualGaps.Of(Year, Offered, [Pat]));
        Assert.DoesNotContain("Nothing was published for residents.", AnnualGaps.Of(Year, [.. Offered, Core with { Kind = IssuedKind.Publication, Quarter = null }], []));
    }

    [Fact]
    public void A_source_is_named_with_its_day_and_digest()
    {
        Assert.Equal("Core Monitoring, Q4 2025/26, frozen on 8 May 2026, digest abc", Content.Parts[0].Source.InWords);
        Assert.Equal("A, frozen on 8 May 2026, digest none was kept; a later version exists", new AnnualSource(IssuedKind.Assessment, "A", Core.On, "", "", true).InWords);
        Assert.Equal("assessment-00000002000000000000000000000009-2", Board.Key);
        Assert.Equal(("A", "A, version 2"), (Register(1).Name, Register(2).Name));
    }

    private static IssuedReport Register(int version) => new() { Id = Somebody.Id(1), Kind = IssuedKind.Annual, Title = "A", Version = version, On = Somebody.Today, By = "Clerk", Digest = "", Path = "" };

    [Theory]
    [InlineData("4c9e1c4f8a2b", true)]
    [InlineData(" 4C9E 1C4F 8A2B ", true)]
    [InlineData("", false)]
    [InlineData("4c9e", false)]
    [InlineData("not a digest", false)]
    public void A_digest_is_read_as_it_is_typed(string typed, bool isOne)
    {
        var read = TypedDigest.Read(typed);
        Assert.Equal(isOne, read.IsGranted);
        if (isOne) { Assert.True(read.Value!.Fits("4c9e1c4f8a2b0000")); Assert.False(read.Value.Fits("")); }
        else { Assert.Equal("Digest", Fault(read).Item1); }
    }

    [Fact]
    public void A_digest_is_found_in_the_line_of_a_paper()
    {
        var digest = new string('a', 63) + "1";
        Assert.Equal(digest, TypedDigest.Read($"Digest (SHA-256): {digest.ToUpperInvariant()} Printed").Value!.Digits);
        Assert.Equal("A digest has 64 digits; type all of them, or the first 12 or more. This has 65.", Fault(TypedDigest.Read(digest + "1")).Item2);
        Assert.False(TypedDigest.Read(null).IsGranted);
    }
}
