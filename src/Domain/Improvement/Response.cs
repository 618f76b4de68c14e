namespace GoldenThread.Domain.Improvement;

/// <summary>How the council answers a comment (R45, R46).</summary>
public enum Response
{
    /// <summary>It acts.</summary>
    Act,
    /// <summary>There is no need for a separate action; the reason is kept.</summary>
    NoAction,
    /// <summary>It says that it works in this way already; the evidence that would show it is kept.</summary>
    AlreadyPractice,
}
