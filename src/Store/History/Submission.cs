using GoldenThread.Domain.Organisation;

namespace GoldenThread.Store.History;

/// <summary>One attempt to change something: who, and the key by which a repeat of the same attempt is known.</summary>
/// <param name="Actor">Who, when and why.</param>
/// <param name="Key">The idempotency key: a form's hidden field or a request's header.</param>
/// <param name="Fingerprint">The SHA-256 of what was sent.</param>
/// <param name="Seen">The change count of the record as the person saw it; null where it does not matter.</param>
public sealed record Submission(Actor Actor, Guid Key, string Fingerprint = "", int? Seen = null)
{
    /// <summary>A change by the product itself, which nobody can repeat.</summary>
    public static Submission Of(Actor actor) => new(actor, Guid.CreateVersion7());
}
