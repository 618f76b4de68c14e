namespace GoldenThread.Domain.Engagement;

/// <summary>Something in a text that may say who a person is.</summary>
/// <param name="Kind">What it seems to be.</param>
/// <param name="Words">The words as typed.</param>
public sealed record PersonalDataFinding(PersonalDataKind Kind, string Words);
