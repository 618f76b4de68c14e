using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Meeting
{
    /// <summary>The most characters of the words of a paper, and of an address.</summary>
    public const int MaxPaper = 60000, MaxLink = 1000;

    /// <summary>How many papers of it were given.</summary>
    public int PapersOut => Items.Sum(item => item.Papers.Count(paper => paper.GivenOn is not null));

    /// <summary>Asks for a paper for an item of a meeting that is to come.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="key">The item.</param>
    /// <param name="typed">The paper: its title, who writes it, and by when; no day for the usual one.</param>
    /// <param name="due">By when; null for the usual day.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="actor">Who asks.</param>
    public Outcome<MeetingPaperAsked> AskPaper(Board board, int key, PaperDetails typed, DateOnly? due, PostChart chart, WorkingDays days, Actor actor)
    {
        if (MayNotPlan(actor) is { } refused) { return refused; }
        if (Items.FirstOrDefault(item => item.Key == key) is not { } item) { return NoItem; }
        var (title, writer) = (Naming.Tidy(typed.Title), Naming.Tidy(typed.Writer));
        List<Problem> faults = [.. new[]
        {
            title.Length == 0 ? new Problem("PaperTitle", "Say what the paper is to be about.") : Naming.TooLong("PaperTitle", title, MaxTitle),
            title.Length > 0 && item.Papers.Any(other => Naming.Same(other.Title, title)) ? new("PaperTitle", "This item has a paper of that title already.") : null,
            typed.Post is { } post && chart.Post(post) is not { EndedOn: null } ? new("PaperPost", "Choose a post from the list.") : null,
            typed.Post is not null && writer.Length > 0 ? new("PaperWriter", "Choose a post, or write who it is: not both.") : Naming.TooLong("PaperWriter", writer, MaxTitle),
            due > On ? new("PaperDue", "Give a day not after the meeting.") : null,
        }.OfType<Problem>()];
        if (faults.Count > 0) { return faults; }
        var asked = new AgendaPaper { Number = item.Papers.Select(paper => paper.Number).DefaultIfEmpty().Max() + 1, Title = title, Post = typed.Post, Writer = writer, Due = due ?? AgendaPaper.DueFor(On, days) };
        Put(item, [.. item.Papers, asked]);
        return new MeetingPaperAsked(RefOf(board), item.Title, title, asked.Due);
    }

    /// <summary>Records that a paper was given, with its words or where it is.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="key">The item.</param>
    /// <param name="number">The paper.</param>
    /// <param name="words">Its words; empty where it is elsewhere.</param>
    /// <param name="link">Where it is; empty where its words are given.</param>
    /// <param name="textId">The identity that its text gets.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who gives it: whoever records decisions, or holds the post that writes it.</param>
    /// <returns>The text to be kept, null for a link; and what happened.</returns>
    public (PaperText? Text, Outcome<MeetingPaperGiven> Outcome) GivePaper(Board board, int key, int number, string? words, string? link, Guid textId, PostChart chart, Actor actor)
    {
        if (Items.FirstOrDefault(each => each.Key == key) is not { } item || item.Papers.FirstOrDefault(each => each.Number == number) is not { } paper) { return (null, new Problem("", "There is no such paper at this meeting.")); }
        if (!MayGive(paper, chart, actor)) { return (null, Actor.Refused("record that this paper came")); }
        if (State is MeetingState.Cancelled or MeetingState.Approved) { return (null, new Problem("", State == MeetingState.Cancelled ? "This meeting was cancelled." : "The minutes of this meeting were approved: nothing in them changes any more.")); }
        var (text, address) = ((words ?? "").Trim().ReplaceLineEndings("\n"), (link ?? "").Trim());
        if (text.Length == 0 && address.Length == 0) { return (null, new Problem("PaperWords", "Give the words of the paper, or the address where it is.")); }
        if (text.Length > 0 && address.Length > 0) { return (null, new Problem("PaperLink", "Give the words or the address: not both.")); }
        if (Naming.TooLong("PaperWords", Plain(text), MaxPaper) is { } tooLong) { return (null, tooLong); }
        if (address.Length > 0 && (Naming.TooLong("PaperLink", address, MaxLink) ?? NoAddress(address)) is { } fault) { return (null, fault); }
        Put(item, [.. item.Papers.Select(each => each == paper ? each with { GivenOn = actor.Today, Link = address, TextId = text.Length > 0 ? textId : null } : each)]);
        return (text.Length > 0 ? new PaperText { Id = textId, MeetingId = Id, Words = text } : null, new MeetingPaperGiven(RefOf(board), item.Title, paper.Title, paper.GivenOn is not null, address.Length > 0 ? address : null, text.Length > 0 ? textId : null));
    }

    /// <summary>Takes back the asking for a paper that was not given.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="key">The item.</param>
    /// <param name="number">The paper.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<AgendaChanged> DropPaper(Board board, int key, int number, Actor actor)
    {
        if (MayNotRun(actor) is { } refused) { return refused; }
        if (Items.FirstOrDefault(each => each.Key == key) is not { } item || item.Papers.FirstOrDefault(each => each.Number == number) is not { } paper) { return new Problem("", "There is no such paper at this meeting."); }
        if (paper.GivenOn is not null) { return new Problem("", "This paper was given: it stays with the meeting."); }
        Put(item, [.. item.Papers.Where(each => each != paper)]);
        return new AgendaChanged(RefOf(board), [$"No longer asked for: {paper.Title}"]);
    }

    /// <summary>Whether somebody may give a paper: whoever records decisions, or holds the post that writes it.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public static bool MayGive(AgendaPaper paper, PostChart chart, Actor actor) => actor.May(Right.RecordDecision) || (paper.Post is { } post && actor.May(Right.UpdateAction, [post], chart.ServicesOf([post])));

    private void Put(AgendaItem item, IReadOnlyList<AgendaPaper> papers) => Items = [.. Items.Select(each => each == item ? each with { Papers = papers } : each)];

    private static Problem? NoAddress(string typed) => Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? null : new("PaperLink", "Give the whole address, with https:// before it.");
}

/// <summary>What is typed when a paper is asked for.</summary>
/// <param name="Title">What it is to be about.</param>
/// <param name="Post">The post that writes it; null for none.</param>
/// <param name="Writer">Who writes it, where they are no post.</param>
public sealed record PaperDetails(string? Title, Guid? Post = null, string? Writer = null);
