using GoldenThread.Documents.Files;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What somebody offers as evidence: a file or a link.</summary>
public sealed record OfferedEvidence(string? Title, int? Criterion, string? Link, string? FileName, Stream? Content);

/// <summary>Adds a file or a link as evidence of an action: the file and what is said of it are kept together, or neither.</summary>
public sealed class AddEvidence(GoldenThreadDb db, OrganisationShelf shelf, EvidenceShelf files)
{
    /// <summary>Adds it; null when the plan or the action does not exist.</summary>
    public async Task<Outcome<EvidenceAdded>?> RunAsync(string planCode, string code, OfferedEvidence offered, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<EvidenceAdded>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(planCode, cancel) is not { } plan || await db.ActionAsync(plan.Id, code, cancel) is not { } action) { return null; }

        var organisation = await shelf.NowAsync(db, cancel);
        if (offered.Content is null)
        {
            return EvidenceLink.Fault(offered.Link?.Trim()) is { } fault ? new Problem("Link", string.IsNullOrWhiteSpace(offered.Link) ? "Choose a file, or give the address of a page." : fault)
                : await AddAsync(action, Piece(offered, action, by, null, null), organisation, by, null, cancel);
        }

        if (!string.IsNullOrWhiteSpace(offered.Link)) { return new Problem("Link", "Give a file or an address, not both. Add the other as a second piece of evidence."); }
        var limit = organisation.Council.EvidenceLimitMiB;
        using var received = await files.ReceiveAsync(offered.Content, limit * 1024L * 1024L, cancel);
        if (received is null) { return new Problem("File", TooLarge(limit)); }
        return Check(received, offered.FileName ?? "", limit) is { IsAccepted: true, Kind: var kind }
            ? await AddAsync(action, Piece(offered, action, by, received, kind), organisation, by, received, cancel)
            : new Problem("File", Check(received, offered.FileName ?? "", limit).Refusal!);
    }

    public static string TooLarge(int limitMiB) => $"The file is larger than {limitMiB} MiB, the most that this council keeps. Make it smaller, or give the address of a page that holds it.";

    /// <summary>Whether a file is one that may be kept, by what is in it.</summary>
    public static FileCheck Check(ReceivedFile received, string fileName, int limitMiB)
    {
        using var content = received.Open();
        return FileKind.Of(content, fileName, DocumentLimits.Default with { MaxBytes = limitMiB * 1024L * 1024L });
    }

    private async Task<Outcome<EvidenceAdded>> AddAsync(ImprovementAction action, Evidence evidence, OrganisationView organisation, Submission by, ReceivedFile? received, CancellationToken cancel)
    {
        var outcome = action.AddEvidence(evidence, by.Actor, organisation.Chart);
        if (outcome.Value is null) { return outcome; }
        db.Evidence.Add(evidence);
        await db.StandAsync(action, organisation.Chart, cancel);
        return received is null ? await db.CommitAsync(outcome, by, cancel) : await files.KeepAsync(received, () => db.CommitAsync(outcome, by, cancel), cancel);
    }

    private static Evidence Piece(OfferedEvidence offered, ImprovementAction action, Submission by, ReceivedFile? received, FileKind? kind) => new()
    {
        Id = Guid.CreateVersion7(),
        ActionId = action.Id,
        Kind = received is null ? EvidenceKind.Link : EvidenceKind.File,
        CriterionKey = offered.Criterion,
        Title = offered.Title?.Trim() ?? "",
        Link = received is null ? offered.Link!.Trim() : null,
        FileName = received is null ? null : FileNames.Clean(offered.FileName!),
        ContentType = kind?.MediaType,
        Hash = received?.Hash,
        Size = received?.Size ?? 0,
        AddedBy = by.Actor.Post,
        AddedByAccount = by.Actor.Account,
        AddedAt = by.Actor.At,
    };
}
