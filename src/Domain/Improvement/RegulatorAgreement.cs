namespace GoldenThread.Domain.Improvement;

/// <summary>What a regulator said of whether a version of a plan covers the key areas (R34). It is recorded, and never changed: what it says later is another one.</summary>
/// <param name="Body">The regulator, as in "Audit Commission".</param>
/// <param name="On">The day on which it said so.</param>
/// <param name="VersionLabel">The version of the plan that it had before it.</param>
/// <param name="Extent">How far it agrees.</param>
/// <param name="Areas">The key areas that it named, one a line; empty where it named none.</param>
/// <param name="Missing">The key areas that it found missing or too weak, one a line; empty where it agrees.</param>
/// <param name="Reference">Where it is written: a letter, a meeting; never empty.</param>
/// <param name="RecordedBy">The post that recorded it.</param>
public sealed record RegulatorAgreement(string Body, DateOnly On, string VersionLabel, AgreementExtent Extent, string Areas, string Missing, string Reference, string? RecordedBy);

/// <summary>How far a regulator agrees that a plan covers the key areas.</summary>
public enum AgreementExtent
{
    /// <summary>It agrees.</summary>
    Agrees,

    /// <summary>It agrees but for what it names.</summary>
    InPart,

    /// <summary>It does not agree.</summary>
    DoesNot,
}

/// <summary>What is typed of an agreement.</summary>
/// <param name="Body">The regulator.</param>
/// <param name="On">The day; null where none was typed.</param>
/// <param name="VersionLabel">The version that it had before it.</param>
/// <param name="Extent">How far it agrees; null where nothing was chosen.</param>
/// <param name="Areas">The key areas that it named, one a line.</param>
/// <param name="Missing">Those that it found missing, one a line.</param>
/// <param name="Reference">Where it is written.</param>
public sealed record AgreementDetails(string? Body, DateOnly? On, string? VersionLabel, AgreementExtent? Extent, string? Areas, string? Missing, string? Reference);
