using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>A step of the set-up and how far it is; without a path it is for somebody else to do.</summary>
public sealed record SetUpTask(SetUpStep Step, string Title, string? Path, string? Hint, bool IsDone, bool IsNotNeeded)
{
    public bool IsOpen => !IsDone && !IsNotNeeded;
}
