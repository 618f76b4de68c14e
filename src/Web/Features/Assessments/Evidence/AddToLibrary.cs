using GoldenThread.Documents.Files;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Improvement;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What somebody offers to the library of evidence.</summary>
public sealed record OfferedPiece(string? Title, EvidenceSource Source, EvidenceDetails Details, string? FileName, Stream? Content);

/// <summary>Takes a file, a link, a measure, an action or a decision into the library of evidence. Its identity is the submission's key.</summary>
public sealed class AddToLibrary(GoldenThreadDb db, OrganisationShelf organisations, EvidenceShelf files, MeasureStandingShelf measures, StandingShelf actions)
{
    public async Task<Outcome<EvidenceTakenIn>> RunAsync(OfferedPiece offered, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<EvidenceTakenIn>(by, cancel) is { } before) { return before; }
        var organisation = await organisations.NowAsync(db, cancel);
        var (source, title) = (offered.Source, Naming.Tidy(offered.Title));
        if (!string.IsNullOrWhiteSpace(source.Link) && EvidenceLink.Fault(source.Link.Trim()) is { } fault) { return new Problem("Link", fault); }
        if (source.Measure is { } measure)
        {
            if ((await measures.NowAsync(db, cancel)).Find(measure) is not { } standing) { return new Problem("Measure", "Choose a measure from the list."); }
            title = title.Length > 0 ? title : $"{standing.Code} {standing.Title}";
        }

        if (source.Action is { } action)
        {
            if ((await actions.NowAsync(db, cancel)).Find(action) is not { } standing) { return new Problem("Action", "Choose an action from the list."); }
            title = title.Length > 0 ? title : $"{standing.Code} {standing.Title}";
        }

        if (title.Length > Evidence.MaxTitle && offered.Title is null or "") { title = title[..Evidence.MaxTitle]; }
        if (offered.Content is null) { return await KeepAsync(title, source, offered.Details, organisation, null, by, cancel); }
        var limit = organisation.Council.EvidenceLimitMiB;
        using var received = await files.ReceiveAsync(offered.Content, limit * 1024L * 1024L, cancel);
        if (received is null) { return new Problem("File", AddEvidence.TooLarge(limit)); }
        var check = AddEvidence.Check(received, offered.FileName ?? "", limit);
        return check is { IsAccepted: true, Kind: { } kind }
            ? await KeepAsync(title, source with { File = new(FileNames.Clean(offered.FileName!), kind.MediaType, received.Hash, received.Size) }, offered.Details, organisation, received, by, cancel)
            : new Problem("File", check.Refusal!);
    }

    private async Task<Outcome<EvidenceTakenIn>> KeepAsync(string title, EvidenceSource source, EvidenceDetails details, OrganisationView organisation, ReceivedFile? received, Submission by, CancellationToken cancel)
    {
        var (evidence, outcome) = Evidence.Add(by.Key, title, source, details, organisation.Chart, by.Actor);
        if (evidence is null) { return outcome; }
        db.Evidence.Add(evidence);
        return received is null ? await db.CommitAsync(outcome, by, cancel) : await files.KeepAsync(received, () => db.CommitAsync(outcome, by, cancel), cancel);
    }
}
