namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>Holds the <see cref="Desk"/> of a request once it is known.</summary>
public sealed class DeskSeat
{
    private Desk? _desk;

    public bool IsTaken => _desk is not null;

    public Desk Desk
    {
        get => _desk ?? throw new InvalidOperationException("Nobody was seated at this request: the desk's middleware did not run.");
        set => _desk = value;
    }
}
