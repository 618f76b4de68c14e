namespace GoldenThread.Web.Features.Assessments;

/// <summary>What a pack holds of one thing that was shared.</summary>
/// <param name="Shared">The thing.</param>
/// <param name="Name">Its name in the pack; null where it is not in it.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Hash">The SHA-256 of what was written, in hexadecimal.</param>
/// <param name="Fault">Why it is not in the pack, or what is wrong with it; empty where nothing is.</param>
public sealed record PackEntry(RoomThing Shared, string? Name, long Size, string Hash, string Fault = "");
