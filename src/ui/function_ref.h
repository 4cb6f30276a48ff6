#pragma once
/// A callable borrowed for the length of a call: what layout helpers take as their body.
///
/// Costs two pointers and no allocation. Never store one.

#include <memory>
#include <type_traits>
#include <utility>

namespace alongside::ui {

template <class Signature>
class FunctionRef;

template <class R, class... Args>
class FunctionRef<R(Args...)> {
  public:
    // The constraint leaves copies and moves to their own constructors, which the check does not see.
    // NOLINTBEGIN(bugprone-forwarding-reference-overload)
    template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, FunctionRef> && std::is_invocable_r_v<R, F&, Args...>)
        FunctionRef(F&& f)  // implicit, so that a lambda can be passed as it is
        : object_(const_cast<void*>(static_cast<const void*>(std::addressof(f)))),
          call_([](void* object, Args... args) -> R {
              return (*static_cast<std::remove_reference_t<F>*>(object))(std::forward<Args>(args)...);
          }) {}
    // NOLINTEND(bugprone-forwarding-reference-overload)

    R operator()(Args... args) const { return call_(object_, std::forward<Args>(args)...); }

  private:
    void* object_;
    R (*call_)(void*, Args...);
};

/// The body of a layout helper.
using Body = FunctionRef<void()>;

}  // namespace alongside::ui
