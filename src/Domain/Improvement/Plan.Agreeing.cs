using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class Plan
{
    /// <summary>The most characters of the name of a regulator or of a reference, and of the areas that it named.</summary>
    public const int MaxBody = 200, MaxAreas = 4000;

    /// <summary>What regulators said of whether the plan covers the key areas, in the order in which it was recorded (R34).</summary>
    public IReadOnlyList<RegulatorAgreement> Agreements { get; set; } = [];

    /// <summary>What each regulator said last.</summary>
    public IEnumerable<RegulatorAgreement> LastAgreements => Agreements.GroupBy(each => each.Body, StringComparer.OrdinalIgnoreCase).Select(of => of.OrderBy(each => each.On).Last());

    /// <summary>Records what a regulator said of whether the plan covers the key areas.</summary>
    /// <param name="details">What is typed.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<RegulatorAgreed> RecordAgreement(AgreementDetails details, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record what a regulator said"); }
        var (body, reference, missing) = (Naming.Tidy(details.Body), Naming.Tidy(details.Reference), (details.Missing ?? "").Trim());
        List<Problem> faults =
        [
            .. new[]
            {
                body.Length == 0 ? new("Body", "Say which regulator, as in Audit Commission.") : Naming.TooLong("Body", body, MaxBody),
                details.On is null || details.On > actor.Today ? new("On", "Give the day on which it said so, today or earlier.") : null,
                Versions.All(version => version.Label != details.VersionLabel) ? new("VersionLabel", "Choose the version that it had before it.") : null,
                details.Extent is null ? new("Extent", "Say how far it agrees.") : null,
                details.Extent is AgreementExtent.InPart or AgreementExtent.DoesNot && missing.Length == 0 ? new("Missing", "Say which key areas it found missing or too weak, one a line.") : null,
                details.Extent is AgreementExtent.Agrees && missing.Length > 0 ? new("Missing", "It agrees, and yet something is missing. Choose “agrees in part”, or take this out.") : null,
                reference.Length == 0 ? new("Reference", "Say where it is written: a letter, a meeting.") : Naming.TooLong("Reference", reference, MaxBody),
                Naming.TooLong("Areas", details.Areas, MaxAreas),
                Naming.TooLong("Missing", missing, MaxAreas),
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }

        var said = new RegulatorAgreement(body, details.On!.Value, details.VersionLabel!, details.Extent!.Value, (details.Areas ?? "").Trim(), missing, reference, actor.Post);
        if (Agreements.Any(each => each with { RecordedBy = said.RecordedBy } == said)) { return new Problem("", "That is recorded already."); }
        Agreements = [.. Agreements, said];
        return new RegulatorAgreed(Ref, body, said.VersionLabel, said.Extent);
    }
}
