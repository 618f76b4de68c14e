using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A self-assessment on a framework of 500 criteria with 3,000 evidence links, and an inspectors' room full of files, in a council that has nothing else.</summary>
public sealed class BenchAssessments(IServiceProvider services)
{
    private const int Themes = 10, Criteria = 50, Pieces = 600, UsesEach = 6, FileMiB = 25;

    /// <param name="pack">How much is shared in the room, in MiB.</param>
    public async Task SeedAsync(int pack, CancellationToken cancel)
    {
        var bench = await BenchCouncil.FoundedAsync(services, cancel);
        await using var db = await bench.OpenAsync(cancel);
        var edition = new FrameworkEdition { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, Code = "bench", Number = 1, Content = Content(), TakenUpBy = bench.Actor.Post, TakenUpOn = bench.Actor.Today };
        var assessment = new SelfAssessment { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, Code = "bench", Title = "Bench", EditionId = edition.Id, Subject = "The council", Year = "2026/27" };
        var evidence = Enumerable.Range(0, Pieces).Select(at => Link(db.CouncilId, at, bench)).ToList();
        db.AddRange(edition, assessment);
        db.AddRange(evidence);
        db.AddRange(edition.Content.Lines().Select((line, at) => new LineAnswer
        {
            Id = Guid.CreateVersion7(),
            CouncilId = db.CouncilId,
            AssessmentId = assessment.Id,
            Ref = line.Ref,
            Score = 1 + (at % 4),
            Judgement = $"What we found of {line.Ref}, and why this score.",
            Strengths = "Something is done well.",
            Evidence = [.. Enumerable.Range(0, UsesEach).Select(use => new EvidenceUse(evidence[((at * UsesEach) + use) % Pieces].Id, "What it shows"))],
            By = bench.Actor.Post,
            Account = bench.Actor.Account,
            At = bench.Actor.At,
        }));
        if (await db.CommitAsync([new SelfAssessmentBegun(assessment.Ref, edition.Ref.Name)], Submission.Of(bench.Actor), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
        await RoomAsync(bench, pack / FileMiB, cancel);
    }

    /// <summary>What one more point would change, for each of the criteria in turn.</summary>
    public static int WhatIf(int runs)
    {
        var content = Content();
        var lines = content.Lines();
        var scores = FrameworkScores.Of(content, lines.Index().ToDictionary(each => each.Item.Ref, each => 1 + (each.Index % 4)));
        BenchMeter.Measure("what_if", runs, () => { for (var at = 0; at < 100; at++) { scores = scores.With(lines[at * 5].Ref, 1 + (at % 4)); } }, "a hundred what-ifs on 500 criteria, each with every score and its working", warm: 2);
        return 0;
    }

    private async Task RoomAsync(BenchCouncil bench, int files, CancellationToken cancel)
    {
        await using var db = await bench.OpenAsync(cancel);
        var shelf = new EvidenceShelf(db, services.GetRequiredService<StoreOptions>());
        var noise = new byte[FileMiB * 1024 * 1024];
        List<Evidence> shared = [];
        for (var at = 0; at < files; at++)
        {
            new Random(at).NextBytes(noise);
            using var received = (await shelf.ReceiveAsync(new MemoryStream(noise), long.MaxValue, cancel))!;
            var piece = new Evidence { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, Kind = EvidenceKind.File, Title = $"File {at + 1}", FileName = $"file {at + 1}.pdf", ContentType = "application/pdf", Hash = received.Hash, Size = received.Size, AddedBy = bench.Actor.Post, AddedByAccount = bench.Actor.Account, AddedAt = bench.Actor.At };
            db.Add(piece);
            await shelf.KeepWhileAsync(received, () => db.SaveChangesAsync(cancel), cancel);
            db.ChangeTracker.Clear();
            shared.Add(piece);
        }

        var inspection = new Inspection { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, Code = "bench", Title = "Bench", Body = "Inspectors" };
        inspection.Room = new() { Until = bench.Actor.Today.AddDays(60), Shared = [.. shared.Select((piece, at) => new SharedThing { Number = at + 1, Kind = SharedKind.Evidence, Id = piece.Id, Title = piece.Title, On = bench.Actor.Today })] };
        db.Add(inspection);
        if (await db.CommitAsync([new InspectionOpened(inspection.Ref, inspection.Body)], Submission.Of(bench.Actor), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
    }

    private static Evidence Link(Guid council, int at, BenchCouncil bench) => new()
    {
        Id = Guid.CreateVersion7(),
        CouncilId = council,
        Kind = EvidenceKind.Link,
        Title = $"Evidence {at + 1}",
        Link = $"https://example.org/{at + 1}",
        DatedOn = bench.Actor.Today.AddDays(-at),
        StaleAfterMonths = 12,
        AddedBy = bench.Actor.Post,
        AddedByAccount = bench.Actor.Account,
        AddedAt = bench.Actor.At,
    };

    private static FrameworkContent Content() => new()
    {
        Code = "bench",
        Title = "Bench",
        Levels = ["theme", "criterion"],
        Scales = [new() { Code = "four", Title = "Four steps", Levels = ["theme", "criterion", ScoringRule.Whole], Steps = [.. Enumerable.Range(1, 4).Select(score => new ScaleStep(score, $"{score}", "words"))] }],
        Scoring = [new() { Level = "theme", Of = "criterion", Method = ScoringMethod.Lowest }, new() { Level = ScoringRule.Whole, Of = "theme", Method = ScoringMethod.Lowest }],
        Parts = [.. Enumerable.Range(1, Themes).Select(theme => new FrameworkPart { Ref = $"{theme}", Title = $"Theme {theme}", Parts = [.. Enumerable.Range(1, Criteria).Select(criterion => new FrameworkPart { Ref = $"{theme}.{criterion}", Title = $"Criterion {theme}.{criterion}: what a good council would show" })] })],
    };
}
