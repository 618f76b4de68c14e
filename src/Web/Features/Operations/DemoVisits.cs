using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Web.Features.Assessments;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays the inspections of the demonstration that are being prepared, each step by who would take it.</summary>
public sealed class DemoVisits(GoldenThreadDb db, DemoCast cast, DemoTimeline time, EvidenceShelf files, DateOnly today)
{
    private readonly List<DemoAskedFor> _kept = [];

    public void Add(DemoVisit visit, Council council, DateOnly founded)
    {
        var opened = DemoDates.Working(today.AddDays(visit.Opened) is var day && day > founded.AddDays(85) ? day : founded.AddDays(85));
        var days = new WorkingDays(council.BankHolidays);
        Inspection inspection = null!;
        List<(SharedKind Kind, Guid Id, string Title)> pieces = [];
        time.Add(opened, DemoPlans.Officer, null, actor =>
        {
            var (made, outcome) = Inspection.Open(Guid.CreateVersion7(), new() { Title = visit.Title, Body = visit.Body, Framework = visit.Framework, FieldWork = DemoDates.Working(today.AddDays(visit.FieldWork)) }, [.. db.Inspections.Local], actor);
            var begun = DemoRule.Granted(outcome, visit.Title);
            db.Inspections.Add(inspection = made!);
            return [begun, Granted(inspection.ChooseTimetable(visit.Timetable, days, actor)), Granted(inspection.KeepTeam([.. visit.Team.Select(each => new TeamMember(each[0], each[1], each[2]))], actor))];
        });
        foreach (var (at, document) in visit.Documents.Index())
        {
            time.Add(Since(document.Asked), DemoPlans.Officer, null, actor => [Granted(inspection.AskForDocument(new() { What = document.What, AskedOn = actor.Today, Due = today.AddDays(document.Due), Post = Post(document.Post) }, cast.Chart, actor))]);
            if (document.Given is { } given) { time.Add(Since(given), document.Post, null, actor => Give(inspection, at + 1, document, pieces, actor)); }
        }

        foreach (var said in visit.Feedback) { time.Add(Since(said.On), DemoPlans.Officer, null, actor => [Granted(inspection.NoteFeedback(new() { On = actor.Today, From = said.From, Words = said.Words, Ref = said.Ref }, ShippedFrameworks.Find(visit.Framework), actor))]); }
        time.Add(Since(-6), DemoPlans.Officer, null, actor => [.. visit.Encounters.Index().SelectMany(each => Planned(inspection, each.Index + 1, each.Item, actor))]);
        time.Add(Since(-4), DemoPlans.Officer, null, actor => Share(inspection, visit, pieces, actor));

        DateOnly Since(int ago) => DemoDates.Working(today.AddDays(ago) is var on && on > opened ? on : opened);
    }

    /// <summary>Keeps the files once the evidence that rests on them is saved.</summary>
    public async Task KeepFilesAsync(CancellationToken cancel)
    {
        foreach (var document in _kept)
        {
            using var received = await files.ReceiveAsync(new MemoryStream(Bytes(document)), long.MaxValue, cancel);
            await files.KeepWhileAsync(received!, () => db.SaveChangesAsync(cancel), cancel);
        }
    }

    private List<Event> Give(Inspection inspection, int number, DemoAskedFor document, List<(SharedKind, Guid, string)> pieces, Actor actor)
    {
        if (document.File is not { } file) { return [Granted(inspection.GiveDocument(number, new() { Words = document.Words, On = actor.Today }, _ => true, cast.Chart, actor))]; }
        var bytes = Bytes(document);
        var source = new EvidenceSource { File = new(file, "text/csv", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length) };
        var (piece, outcome) = Evidence.Add(Guid.CreateVersion7(), document.Title, source, new() { DatedOn = today.AddDays(document.Aged), OwnerPost = Post(document.Post), StaleAfterMonths = document.Stale }, cast.Chart, actor);
        var added = DemoRule.Granted(outcome, document.Title);
        db.Evidence.Add(piece!);
        _kept.Add(document);
        pieces.Add((SharedKind.Evidence, piece!.Id, document.Title));
        return [added, Granted(inspection.GiveDocument(number, new() { EvidenceId = piece.Id, On = actor.Today }, _ => true, cast.Chart, actor))];
    }

    private IEnumerable<Event> Planned(Inspection inspection, int number, DemoEncounter encounter, Actor actor)
    {
        var day = encounter.On is { } on ? DemoDates.Working(today.AddDays(on)) : (DateOnly?)null;
        yield return Granted(inspection.PlanEncounter(new() { IsGroup = encounter.IsGroup, With = encounter.With, About = encounter.About, On = day, Time = encounter.Time, Where = encounter.Where }, actor));
        if (encounter.Confirmed) { yield return Granted(inspection.ConfirmEncounter(number, actor)); }
    }

    private List<Event> Share(Inspection inspection, DemoVisit visit, IReadOnlyList<(SharedKind Kind, Guid Id, string Title)> pieces, Actor actor)
    {
        var inspectors = new[] { Role.RoomInspector, Role.Inspector }.Select(DemoAccounts.EmailOf).Select(email => db.Users.Local.First(account => account.Email == email)).ToDictionary(account => account.Id, account => $"{account.ShownAs} ({account.Email})");
        var earlier = db.Inspections.Local.First(each => each.Code == visit.AlsoShared);
        var signed = db.SelfAssessments.Local.Where(each => each.IsSigned).Select(each => (SharedKind.SelfAssessment, each.Id, each.Title)).Distinct();
        var others = new List<(SharedKind Kind, Guid Id, string Title)> { (SharedKind.Timetable, inspection.Id, $"{inspection.Title}: timetable, interviews and documents"), (SharedKind.Coverage, earlier.Id, $"{earlier.Title}: every paragraph and its answer"), (SharedKind.Report, earlier.Id, $"{earlier.Title}: report") };
        others.AddRange(signed);
        Event Shared(IReadOnlyList<(SharedKind Kind, Guid Id, string Title)> things, string words) => Granted(inspection.Share([.. things.Select(each => (each.Kind, each.Id))], words, things.ToDictionary(each => (each.Kind, each.Id), each => each.Title), actor));
        return [Granted(inspection.OpenRoom(today.AddDays(visit.RoomUntil), actor)), .. inspectors.Keys.Select(account => (Event)Granted(inspection.LetIn(account, inspectors, actor))), Shared(pieces, visit.ShareWords), Shared(others, "")];
    }

    private Guid Post(string title) => cast.Post(title)?.Id ?? throw new InvalidDataException($"council.json has no post “{title}”.");

    private static byte[] Bytes(DemoAskedFor document) => Encoding.UTF8.GetBytes(document.Text);

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "a visit of the demonstration");
}
