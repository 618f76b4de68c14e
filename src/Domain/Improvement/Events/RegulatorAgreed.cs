using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A regulator said whether a version of a plan covers the key areas.</summary>
/// <param name="About">The plan.</param>
/// <param name="Body">The regulator.</param>
/// <param name="Label">The version.</param>
/// <param name="Extent">How far it agrees.</param>
public sealed record RegulatorAgreed(RecordRef About, string Body, string Label, AgreementExtent Extent) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Body} {Extent.InWords()} that version {Label} covers the key areas";
}
