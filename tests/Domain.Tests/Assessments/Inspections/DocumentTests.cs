using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class DocumentTests
{
    private static readonly Guid Piece = Somebody.Id(7), NoPiece = Somebody.Id(8);
    private static readonly DocumentDetails Asked = new() { What = "The latest self-evaluation", AskedOn = On("2026-11-09"), Due = On("2026-11-16"), Post = HeadOfCare };

    private static Inspection WithOne(DocumentDetails? details = null)
    {
        var inspection = New();
        Assert.True(inspection.AskForDocument(details ?? Asked, Chart, Officer).IsGranted);
        return inspection;
    }

    private static DocumentGift Gift(string? words = "On their portal", string? on = "2026-11-16", Guid? piece = null) => new() { Words = words, On = on is null ? null : On(on), EvidenceId = piece };

    private static Domain.Basics.Outcome<DocumentGiven> Give(Inspection inspection, DocumentGift gift, Actor? actor = null, int number = 1) => inspection.GiveDocument(number, gift, id => id == Piece, Chart, actor ?? Officer);

    [Fact]
    public void A_document_is_asked_for_and_changed_until_it_is_given()
    {
        var inspection = New();
        Assert.Equal(("Document 1 asked for by 16 November 2026", "The latest self-evaluation"), Happened(inspection.AskForDocument(Asked with { What = " The latest  self-evaluation " }, Chart, Officer)));
        Assert.Equal(("Document 2 asked for", "A map"), Happened(inspection.AskForDocument(new() { What = "A map", AskedOn = Somebody.Today }, Chart, Officer)));
        Assert.Equal([1, 2], inspection.Documents.Select(document => document.Number));
        Assert.Equal(("Document 1 changed: what is asked for, asked on, due, who gives it", null), Happened(inspection.ChangeDocument(1, new() { What = "Two", AskedOn = On("2026-11-10") }, Chart, Officer)));
        Assert.Equal((null, null, "A map"), (inspection.Documents[0].Post, inspection.Documents[0].Due, inspection.Documents[1].What));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.ChangeDocument(2, new() { What = "A map", AskedOn = Somebody.Today }, Chart, Officer)));
        Assert.Equal(("", "There is no such document in the list."), Fault(inspection.ChangeDocument(3, Asked, Chart, Officer)));
        Assert.True(Give(inspection, Gift()).IsGranted);
        Assert.Equal(("", "This document was given already."), Fault(inspection.ChangeDocument(1, Asked, Chart, Officer)));
        Refused(inspection.AskForDocument(Asked, Chart, Lead));
        Refused(inspection.ChangeDocument(2, Asked, Chart, Lead));
    }

    [Fact]
    public void What_is_asked_for_is_said_with_days_that_can_be()
    {
        var inspection = WithOne();
        Assert.Equal([("What", "Say what was asked for."), ("AskedOn", "Give the day on which it was asked for.")], Faults(inspection.AskForDocument(new(), Chart, Officer)));
        Assert.Equal([("AskedOn", "It cannot have been asked for after today."), ("Due", "It cannot be due before it was asked for.")], Faults(inspection.ChangeDocument(1, Asked with { AskedOn = On("2026-11-24") }, Chart, Officer)));
        Assert.Equal(["What"], Faults(inspection.AskForDocument(Asked with { What = new('x', 4001) }, Chart, Officer)).Select(fault => fault.Item1));
        foreach (var post in new[] { Ended, NoPiece }) { Assert.Equal(("Post", "Choose a post from the list."), Fault(inspection.AskForDocument(Asked with { Post = post }, Chart, Officer))); }
        // A post that ended since may stay.
        inspection.Documents = [inspection.Documents[0] with { Post = Ended }];
        Assert.True(inspection.ChangeDocument(1, Asked with { Post = Ended, What = "Other" }, Chart, Officer).IsGranted);
    }

    [Fact]
    public void A_document_is_given_with_words_or_a_piece_of_evidence_and_late_is_said()
    {
        var inspection = WithOne();
        Assert.Equal(("Document 1 given on 16 November 2026: The latest self-evaluation", "On their portal"), Happened(Give(inspection, Gift())));
        Assert.Equal((DocumentState.Given, 0), (inspection.Documents[0].StateOn(Somebody.Today), inspection.Documents[0].DaysLate(Somebody.Today)));
        Assert.Equal(("", "Nothing was changed."), Fault(Give(inspection, Gift())));
        Assert.Equal(("Document 1 given on 18 November 2026, two days late (corrected): The latest self-evaluation", null), Happened(Give(inspection, Gift(null, "2026-11-18", Piece))));
        Assert.Equal((DocumentState.GivenLate, 2), (inspection.Documents[0].StateOn(Somebody.Today), inspection.Documents[0].DaysLate(Somebody.Today)));
        Assert.Equal((Piece, ""), (inspection.Documents[0].EvidenceId!.Value, inspection.Documents[0].Words));
        // The piece that was given stays, also when it is not offered any more.
        Assert.True(inspection.GiveDocument(1, Gift("A better copy", "2026-11-18", Piece), _ => false, Chart, Officer).IsGranted);
    }

    [Fact]
    public void A_gift_that_cannot_be_is_refused()
    {
        var inspection = WithOne();
        Assert.Equal([("Words", "Choose the piece of evidence that was given, or say how the document was given."), ("GivenOn", "Give the day on which it was given.")], Faults(Give(inspection, Gift(" ", null))));
        Assert.Equal([("EvidenceId", "Choose a piece of evidence from the list."), ("GivenOn", "It cannot have been given after today.")], Faults(Give(inspection, Gift(on: "2026-11-24", piece: NoPiece))));
        Assert.Equal(("GivenOn", "It cannot have been given before it was asked for."), Fault(Give(inspection, Gift(on: "2026-11-08"))));
        Assert.Equal("Words", Fault(Give(inspection, Gift(new('x', 4001)))).Item1);
        Assert.Equal(("", "There is no such document in the list."), Fault(Give(inspection, Gift(), number: 2)));
        Assert.Equal(("", "There is no such document in the list."), Fault(Give(inspection, Gift(), Lead, number: 2)));
    }

    [Fact]
    public void It_is_given_by_whoever_runs_assessments_or_answers_for_its_post()
    {
        Assert.True(Give(WithOne(), Gift(), Lead).IsGranted);
        Refused(Give(WithOne(), Gift(), Somebody.As(Role.Lead)));
        Refused(Give(WithOne(Asked with { Post = null }), Gift(), Lead));
        Refused(Give(WithOne(), Gift(), Somebody.Member));
        Assert.True(Give(WithOne(), Gift(), Somebody.As(Role.HeadOfService) with { Services = new HashSet<Guid> { Care } }).IsGranted);
        Assert.True(Give(WithOne(Asked with { Post = null }), Gift()).IsGranted);
    }

    [Fact]
    public void A_request_is_withdrawn_with_its_reason_and_stays_to_be_seen()
    {
        var inspection = WithOne();
        Refused(inspection.WithdrawDocument(1, "Why", Lead));
        Assert.Equal(("Because", "Say why: the inspectors no longer want it, there is no such document."), Fault(inspection.WithdrawDocument(1, " ", Officer)));
        Assert.Equal("Because", Fault(inspection.WithdrawDocument(1, new('x', 4001), Officer)).Item1);
        Assert.Equal(("", "There is no such document in the list."), Fault(inspection.WithdrawDocument(2, "Why", Officer)));
        Assert.Equal(("Request for document 1 withdrawn: The latest self-evaluation", "They have it"), Happened(inspection.WithdrawDocument(1, " They have it ", Officer)));
        Assert.Equal((DocumentState.Withdrawn, 0, "They have it"), (inspection.Documents[0].StateOn(Somebody.Today), inspection.Documents[0].DaysLate(Somebody.Today), inspection.Documents[0].Words));
        foreach (var fault in new[] { Fault(inspection.WithdrawDocument(1, "Why", Officer)), Fault(Give(inspection, Gift())), Fault(inspection.ChangeDocument(1, Asked, Chart, Officer)) }) { Assert.Equal(("", "The request for this document was withdrawn."), fault); }
        var given = WithOne();
        Assert.True(Give(given, Gift()).IsGranted);
        Assert.Equal(("", "This document was given already."), Fault(given.WithdrawDocument(1, "Why", Officer)));
    }

    [Theory]
    [InlineData("2026-11-16", DocumentState.Asked, 0)]
    [InlineData("2026-11-17", DocumentState.Late, 1)]
    public void A_document_is_late_from_the_day_after_it_was_due(string today, DocumentState state, int days)
    {
        var document = WithOne().Documents[0];
        Assert.Equal((state, days), (document.StateOn(On(today)), document.DaysLate(On(today))));
        Assert.Equal(DocumentState.Asked, (document with { Due = null }).StateOn(On(today)));
        Assert.Equal(DocumentState.Given, (document with { Due = null, GivenOn = On(today) }).StateOn(On(today)));
    }
}
