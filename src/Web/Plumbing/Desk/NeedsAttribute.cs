using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>The right that a page, one of its handlers, or an API route needs. One without it does not run at all.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Right right) : Attribute
{
    public Right Right { get; } = right;
}
