using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Reports;

/// <summary>Somebody's wish to have something published in another form or language (R147). How to reach them is kept here alone, and deleted when the wish is answered.</summary>
public sealed class FormatRequest
{
    /// <summary>The most characters of what is wanted, of the form, of an address, and of an answer.</summary>
    public const int MaxWhat = 1000, MaxFormat = 100, MaxContact = 300, MaxAnswer = 1000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's requests, from 1.</summary>
    public int Number { get; init; }

    /// <summary>What they want to read.</summary>
    public required string What { get; init; }

    /// <summary>In which form or language.</summary>
    public required string Format { get; init; }

    /// <summary>How to reach them; empty once it was answered.</summary>
    public required string Contact { get; set; }

    /// <summary>When they asked.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>When it was answered; null while it was not.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>The post that answered; empty while nobody did.</summary>
    public string AnsweredBy { get; set; } = "";

    /// <summary>What was done; empty while nothing was.</summary>
    public string Answer { get; set; } = "";

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>How History names it: by its number, never by a person.</summary>
    public RecordRef Ref => new("request for another form", Id, $"Request {Number}");

    /// <summary>Takes a request down; anybody may ask.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="what">What they want to read.</param>
    /// <param name="format">In which form or language.</param>
    /// <param name="contact">How to reach them.</param>
    /// <param name="numbers">The numbers that are taken.</param>
    /// <param name="actor">When it is asked.</param>
    public static (FormatRequest? Request, Outcome<FormatAsked> Outcome) Ask(Guid id, string? what, string? format, string? contact, IEnumerable<int> numbers, Actor actor)
    {
        List<Problem> faults = [.. new[]
        {
            Fault("What", what, "Say what you would like to read.", MaxWhat),
            Fault("Format", format, "Say in which form or language you would like it.", MaxFormat),
            Fault("Contact", contact, "Say how we can reach you.", MaxContact),
        }.OfType<Problem>()];
        if (faults.Count > 0) { return (null, faults); }
        var asked = new FormatRequest { Id = id, Number = numbers.DefaultIfEmpty(0).Max() + 1, What = what!.Trim(), Format = Naming.Tidy(format), Contact = contact!.Trim(), AskedAt = actor.At };
        return (asked, new FormatAsked(asked.Ref));
    }

    /// <summary>Says what was done, and deletes how to reach whoever asked.</summary>
    /// <param name="answer">What was done.</param>
    /// <param name="actor">Who did it.</param>
    public Outcome<FormatAnswered> Close(string? answer, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("answer requests for another form"); }
        if (AnsweredAt is not null) { return new Problem("", "It was answered already."); }
        if (Fault("Answer", answer, "Say what was done.", MaxAnswer) is { } fault) { return fault; }
        (Answer, AnsweredAt, AnsweredBy, Contact) = (answer!.Trim(), actor.At, actor.Post, "");
        return new FormatAnswered(Ref, Answer);
    }

    private static Problem? Fault(string field, string? text, string ask, int most) => string.IsNullOrWhiteSpace(text) ? new(field, ask) : Naming.TooLong(field, text, most);
}
