using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays the members' room of the demonstration: questions in every state, proposals, training, a survey that is open, and how the room was used.</summary>
public sealed class DemoMembers(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Clerk = "Democratic Services Manager", North = "Member for Example North", Cabinet = "Cabinet Member for Corporate Services", Chair = "Chair of the Performance Board", Scrutiny = "Scrutiny Manager";
    private static readonly int[] Opened = [11, 14, 13, 17, 16, 21, 18, 23, 22, 26, 25];
    private readonly MembersRoom _room = new();
    private readonly WorkingDays _days = new(BankHolidays.EnglandAndWales);
    private int _questions, _proposals, _trainings;

    /// <param name="measures">The council's measures, by code.</param>
    public void Add(IReadOnlyDictionary<string, Measure> measures)
    {
        (string Path, string Title) Of(string code) => ($"/measures/{measures[code].Slug}", $"{code} {measures[code].Definition.Title}");
        var nothing = ("", "");
        Ask(-62, North, "How many children in my division wait for a plan, and for how long?", Of("CS07"), "Head of Education and Inclusion", out var waits);
        Answer(waits, -54, "Head of Education and Inclusion", "Nineteen children wait in the north of the county; the longest has waited thirty-one weeks. The figure is now shown by district on the page of the measure.");
        time.Add(Day(-50), North, null, actor => [Granted(waits().Accept(actor))]);
        Ask(-41, Chair, "The one telephone number is two months late. What does each month cost?", ("/delivery/projects/79", "PID 79 One telephone number"), "Head of Customer Services", out var late);
        Answer(late, -34, "Head of Customer Services", "The supplier bears the cost of the system. The old numbers cost what they did.");
        time.Add(Day(-31), Chair, null, actor => [Granted(late().Reopen("I asked what a month costs. How much is “what they did”?", false, _room, _days, actor))]);
        Answer(late, -24, "Head of Customer Services", "£9,400 a month for the old lines, and two posts that would have ended: £15,100 in all.");
        Ask(-19, Scrutiny, "Which roads that were sealed this summer have broken again?", ("/delivery/projects/91d", "PID 91d Surface dressing before winter"), "Head of Highway Asset Management", out _);
        Ask(-8, Cabinet, "Do we pay suppliers in the county sooner than others?", nothing, "Head of Finance", out _);
        Ask(-6, North, "What would it cost to leave the two leases early? I understand that landlords must not read the figure.", ("/delivery/projects/69b", "PID 69b Fewer offices"), "Head of Property and Facilities", out var leases);
        time.Add(Day(-5), Clerk, null, actor => [Granted(leases().KeepApart("It would tell landlords what the council would pay (commercial interests).", actor))]);
        Ask(-3, Chair, "Mrs Example of the tenants’ panel says that letters about repairs come after the repair. Is that so?", nothing, null, out _, isNeeded: true);
        Ask(-1, North, "Can the papers for members be read aloud?", nothing, null, out _);
        Proposals();
        Trainings();
        Survey();
        Use();
    }

    private void Ask(int days, string who, string words, (string Path, string Title) about, string? owner, out Func<MemberQuestion> asked, bool isNeeded = false)
    {
        MemberQuestion? question = null;
        asked = () => question!;
        time.Add(Day(days), who, null, actor =>
        {
            (question, var outcome) = MemberQuestion.Ask(Guid.CreateVersion7(), ++_questions, new() { Words = words, AboutPath = about.Path, AboutTitle = about.Title, OwnerPostId = owner is null ? null : cast.Post(owner)!.Id, IsNeeded = isNeeded }, _room, _days, cast.Chart, actor);
            var happened = Granted(outcome);
            db.MemberQuestions.Add(question!);
            return [happened];
        });
    }

    private void Answer(Func<MemberQuestion> question, int days, string by, string words) => time.Add(Day(days), by, null, actor => [Granted(question().Answer(words, false, cast.Chart, actor))]);

    private void Proposals()
    {
        var boards = cast.Boards.Select(board => board.Id).ToHashSet();
        Proposal Put(int days, string title, string words, string lead, string board, int goes, int comments, out ProposalPut put, Actor actor)
        {
            var (proposal, outcome) = Proposal.Put(Guid.CreateVersion7(), ++_proposals, new() { Title = title, Words = words, LeadPostId = cast.Post(lead)!.Id, BoardId = cast.Board(board), GoesOn = Day(goes), CommentsBy = Day(comments) }, boards, cast.Chart, actor);
            put = Granted(outcome);
            db.Proposals.Add(proposal!);
            return proposal!;
        }

        Proposal hours = null!, libraries = null!;
        time.Add(Day(-46), Clerk, null, actor => { hours = Put(-46, "Opening hours of the contact centre", "The contact centre opens from eight to six instead of nine to five, and not on Saturdays.", "Head of Customer Services", "Cabinet", -20, -30, out var put, actor); return [put]; });
        time.Add(Day(-40), North, null, actor => [Granted(hours.Comment("Saturday is when people who work can call. Keep two hours.", false, actor))]);
        time.Add(Day(-19), Clerk, null, actor => [Granted(hours.Close("Cabinet agreed, and kept Saturday from nine to eleven because members asked for it.", actor))]);
        time.Add(Day(-7), Clerk, null, actor => { libraries = Put(-7, "Where mobile libraries stop", "Forty stops with fewer than three readers are given up, and twelve villages get a shelf in their shop.", "Head of Libraries and Registration", "Cabinet", 31, 17, out var put, actor); return [put]; });
        time.Add(Day(-4), Chair, null, actor => [Granted(libraries.Comment("Show which of the forty are in a village without a bus.", false, actor))]);
    }

    private void Trainings()
    {
        Training Offer(string title, int on, string place, string purpose, bool isInduction, IReadOnlyList<Role> roles, out TrainingOffered offered, Actor actor)
        {
            var (training, outcome) = Training.Offer(Guid.CreateVersion7(), ++_trainings, new() { Title = title, On = Day(on), Place = place, Purpose = purpose, IsInduction = isInduction, ForRoles = roles }, actor);
            offered = Granted(outcome);
            db.Trainings.Add(training!);
            return training!;
        }

        Training first = null!, charts = null!, chairing = null!;
        time.Add(Day(-80), Clerk, null, actor => { first = Offer("Your first month as a member", -58, "County Hall, room 1, 17:00", "Who does what, what you may ask for, and where figures stand.", true, [], out var offered, actor); return [offered]; });
        time.Add(Day(-66), North, null, actor => [Granted(first.Book(actor))]);
        time.Add(Day(-65), Cabinet, null, actor => [Granted(first.Book(actor))]);
        time.Add(Day(-57), Clerk, null, actor => [Granted(first.Attend([cast.Others[North].Id], actor))]);
        time.Add(Day(-20), Clerk, null, actor => { charts = Offer("Reading a control chart in ten minutes", 12, "On line, 12:30", "When a change is more than chance, and what to ask then.", false, [], out var offered, actor); return [offered]; });
        time.Add(Day(-12), Chair, null, actor => [Granted(charts.Book(actor))]);
        time.Add(Day(-18), Clerk, null, actor => { chairing = Offer("Chairing a hearing", 26, "County Hall, room 2, 10:00", "How to keep to the question, and how to end with a decision.", false, [Role.BoardChair, Role.Scrutiny], out var offered, actor); return [offered]; });
        time.Add(Day(-10), Scrutiny, null, actor => [Granted(chairing.Book(actor))]);
    }

    /// <summary>The answers of nine members who have no account here; the last question was left out by most, so that it is not shown.</summary>
    private void Survey() => time.Add(Day(-15), Clerk, null, actor =>
    {
        var (survey, outcome) = MemberSurvey.Open(Guid.CreateVersion7(), 1, "What you need to do your work",
            [("The figures that I get are up to date", true), ("I find what concerns my division", true), ("I see proposals early enough to change them", true), ("What is missing?", false)], false, actor);
        var opened = Granted(outcome);
        db.MemberSurveys.Add(survey!);
        db.SurveyAnswers.AddRange(new[] { (5, 2, 3, "Figures by parish"), (4, 2, 2, ""), (4, 3, 3, ""), (5, 1, 2, "A page for each division"), (3, 2, 4, ""), (4, 2, 3, ""), (4, 3, 2, ""), (5, 2, 3, "Fewer papers"), (4, 2, 1, "") }
            .Select(each => new SurveyAnswer { Id = Guid.NewGuid(), CouncilId = db.CouncilId, SurveyId = survey!.Id, Replies = [new(1, each.Item1, ""), new(2, each.Item2, ""), new(3, each.Item3, ""), .. each.Item4.Length > 0 ? [new SurveyReply(4, null, each.Item4)] : Array.Empty<SurveyReply>()] }));
        return [opened];
    });

    /// <summary>How many opened the room in each of the last weeks, and what one member asked to see.</summary>
    private void Use() => time.Add(Day(-9), Clerk, null, actor =>
    {
        foreach (var (back, opened) in Opened.Index())
        {
            db.RoomVisits.AddRange(Enumerable.Range(0, opened).Select(_ => new RoomVisit { Id = Guid.NewGuid(), CouncilId = db.CouncilId, Week = MemberSettings.WeekOf(today).AddDays(-7 * (11 - back)) }));
        }

        db.MemberSettings.Add(new() { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, AccountId = cast.Others[North].Id, Boards = [cast.Board("Children’s Policy Overview Committee")!.Value, cast.Board("Performance Board")!.Value], Division = "Example North", LookedAt = actor.At, LookedOn = actor.Today });
        return [];
    });

    private DateOnly Day(int days) => DemoDates.Working(today.AddDays(days));

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "the members’ room of the demonstration");
}
